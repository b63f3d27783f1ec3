/** Gives the demo county its counselling cases: invented people, real engine data, a past of eight weeks. */
@NullMarked
package bildungslandschaft.counselling.demo;

import org.jspecify.annotations.NullMarked;
