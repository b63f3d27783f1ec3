/** The pages of login and password. */
@NullMarked
package bildungslandschaft.security.web;

import org.jspecify.annotations.NullMarked;
