/** The pages on which staff enters what came by telephone or on paper, and lets a Kita go or takes it back. */
@NullMarked
package bildungslandschaft.rollout.web;

import org.jspecify.annotations.NullMarked;
