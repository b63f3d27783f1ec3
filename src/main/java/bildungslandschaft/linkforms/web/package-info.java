/** The page behind a link, and the page that thanks for an answer. */
@NullMarked
package bildungslandschaft.linkforms.web;

import org.jspecify.annotations.NullMarked;
