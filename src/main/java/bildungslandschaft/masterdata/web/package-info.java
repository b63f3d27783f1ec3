/** The pages {@code /stammdaten}. */
@NullMarked
package bildungslandschaft.masterdata.web;

import org.jspecify.annotations.NullMarked;
