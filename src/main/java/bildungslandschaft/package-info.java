/** The whole product: each package below is one module of the office, and {@code Application} starts them together. */
@NullMarked
package bildungslandschaft;

import org.jspecify.annotations.NullMarked;
