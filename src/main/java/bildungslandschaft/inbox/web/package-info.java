/** The pages {@code /aufgaben}. */
@NullMarked
package bildungslandschaft.inbox.web;

import org.jspecify.annotations.NullMarked;
