/** Gives the demo county its conference: the 21st, nine weeks before its day, real engine data. */
@NullMarked
package bildungslandschaft.conference.demo;

import org.jspecify.annotations.NullMarked;
