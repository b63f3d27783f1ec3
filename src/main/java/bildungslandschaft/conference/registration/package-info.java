/** Registration to a conference: who comes, who waits for a place, who sits at which table, who was there. */
@NullMarked
package bildungslandschaft.conference.registration;

import org.jspecify.annotations.NullMarked;
