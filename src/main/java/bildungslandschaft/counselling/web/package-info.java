/** The pages of counselling: the public request form and the withdrawal. */
@NullMarked
package bildungslandschaft.counselling.web;

import org.jspecify.annotations.NullMarked;
