/** Gives the demo county its rollout: 101 invented Kitas, nine months of real engine data. */
@NullMarked
package bildungslandschaft.rollout.demo;

import org.jspecify.annotations.NullMarked;
