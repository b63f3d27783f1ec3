/** Workshops of a project: when and where they are, who has a seat, who waits for one, who was there. */
@NullMarked
package bildungslandschaft.rollout.workshop;

import org.jspecify.annotations.NullMarked;
