/** What the tests share: the office on a fresh database, a clock in hand, and the two databases it runs on. */
@NullMarked
package bildungslandschaft.testing;

import org.jspecify.annotations.NullMarked;
