/** The letter box of the demonstration. */
@NullMarked
package bildungslandschaft.correspondence.web;

import org.jspecify.annotations.NullMarked;
