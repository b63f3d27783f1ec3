/** The boxes of the diagram {@code counselling-request}, one class each, and its table of contents. */
@NullMarked
package bildungslandschaft.counselling.process;

import org.jspecify.annotations.NullMarked;
