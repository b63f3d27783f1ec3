/**
 * The boxes of the conference's diagrams, one class each, and for each diagram a {@code …Process} that lists its gateways
 * and ends.
 */
@NullMarked
package bildungslandschaft.conference.process;

import org.jspecify.annotations.NullMarked;
