/** The boxes of the diagram {@code counselling-request}, one class each, and a {@code …Process} that lists its gateways and ends. */
@NullMarked
package bildungslandschaft.counselling.process;

import org.jspecify.annotations.NullMarked;
