/** The pages of login and password, and the list of failed logins. */
@NullMarked
package bildungslandschaft.security.web;

import org.jspecify.annotations.NullMarked;
