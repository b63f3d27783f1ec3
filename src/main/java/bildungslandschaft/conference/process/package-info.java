/** The boxes of the conference's diagrams, one class each, and their tables of contents. */
@NullMarked
package bildungslandschaft.conference.process;

import org.jspecify.annotations.NullMarked;
