/** The people who work with the system: who may enter them, give them roles, note their absences, open their accounts. */
@NullMarked
package bildungslandschaft.masterdata.people;

import org.jspecify.annotations.NullMarked;
