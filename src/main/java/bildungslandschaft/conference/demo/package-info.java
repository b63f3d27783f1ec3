/** Gives the demo county its conferences, as real engine data: the 21st, nine weeks before its day, and last year's. */
@NullMarked
package bildungslandschaft.conference.demo;

import org.jspecify.annotations.NullMarked;
