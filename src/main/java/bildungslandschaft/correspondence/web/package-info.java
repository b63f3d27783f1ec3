/** The pages behind the links in our mails, and the letter box of the demonstration. */
@NullMarked
package bildungslandschaft.correspondence.web;

import org.jspecify.annotations.NullMarked;
