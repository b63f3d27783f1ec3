/** The product as people meet it, in a real browser: their story, their keyboard, their screen reader, their trouble. */
@NullMarked
package bildungslandschaft.browser;

import org.jspecify.annotations.NullMarked;
