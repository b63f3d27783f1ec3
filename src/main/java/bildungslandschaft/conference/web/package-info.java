/** The pages of the conference: its list, its plan, and what is done with it as a whole. */
@NullMarked
package bildungslandschaft.conference.web;

import org.jspecify.annotations.NullMarked;
