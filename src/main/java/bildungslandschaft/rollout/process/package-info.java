/** The boxes of the diagrams of the rollout, one class each, and their tables of contents. */
@NullMarked
package bildungslandschaft.rollout.process;

import org.jspecify.annotations.NullMarked;
