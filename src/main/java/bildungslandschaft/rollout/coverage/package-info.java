/** How far a project has come, as of any day: computed from what the Kitas' files recorded, never estimated. */
@NullMarked
package bildungslandschaft.rollout.coverage;

import org.jspecify.annotations.NullMarked;
