/** The boxes of the rollout diagrams, one class per box, and their tables of contents. */
@NullMarked
package bildungslandschaft.rollout.process;

import org.jspecify.annotations.NullMarked;
