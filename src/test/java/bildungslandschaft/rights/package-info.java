/** Walks through every page as every kind of person, and holds what they get against the table of rights. */
@NullMarked
package bildungslandschaft.rights;

import org.jspecify.annotations.NullMarked;
