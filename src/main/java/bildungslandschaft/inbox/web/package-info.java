/** The pages {@code /aufgaben}, the start page, and each person's own calendar. */
@NullMarked
package bildungslandschaft.inbox.web;

import org.jspecify.annotations.NullMarked;
