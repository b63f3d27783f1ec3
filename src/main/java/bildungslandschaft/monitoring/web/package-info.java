/** The pages {@code /vorgaenge}. */
@NullMarked
package bildungslandschaft.monitoring.web;

import org.jspecify.annotations.NullMarked;
