/** The pages {@code /rollout}. */
@NullMarked
package bildungslandschaft.rollout.web;

import org.jspecify.annotations.NullMarked;
