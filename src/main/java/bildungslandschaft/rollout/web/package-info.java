/** The pages of the rollout. */
@NullMarked
package bildungslandschaft.rollout.web;

import org.jspecify.annotations.NullMarked;
