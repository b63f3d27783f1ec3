package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.directory.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as a line of the list.
 *
 * @param roles those of today; of people who have none, those that come or were last
 * @param state what is to be said about the days of the roles; empty if they simply hold
 * @param absence of today; null if the person is there
 * @param deputy name of who stands in today; empty if nobody does
 */
public record PersonRow(
        StaffMember member,
        List<RoleGroup> roles,
        boolean current,
        String state,
        @Nullable Absence absence,
        String deputy) {

    /**
     * One role for all the places for which it is held.
     *
     * @param places empty for the whole county
     */
    public record RoleGroup(String label, String places) {}
}
