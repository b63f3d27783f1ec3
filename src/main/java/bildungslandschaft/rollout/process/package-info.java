/**
 * The boxes of the diagrams of the rollout, one class each, and for each diagram a {@code …Process} that lists its
 * gateways and ends.
 */
@NullMarked
package bildungslandschaft.rollout.process;

import org.jspecify.annotations.NullMarked;
