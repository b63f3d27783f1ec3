package bildungslandschaft.directory;

import org.jspecify.annotations.Nullable;

/**
 * A role that a person has on some day.
 *
 * @param unit code of the unit for which it is held; null for the whole district
 * @param ags the place within the unit, if the unit has several people in this role
 */
public record RoleAssignment(
        Role role, @Nullable String unit, @Nullable String ags) {}
