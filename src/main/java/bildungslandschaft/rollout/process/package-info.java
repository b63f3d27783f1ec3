/** The boxes of the rollout's diagrams, one class each, and a table of contents per diagram. */
@NullMarked
package bildungslandschaft.rollout.process;

import org.jspecify.annotations.NullMarked;
