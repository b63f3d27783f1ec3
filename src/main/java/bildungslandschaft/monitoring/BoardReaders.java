package bildungslandschaft.monitoring;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import java.util.List;

/** Who may read the board. It counts cases and shows none of them; who opens a number sees what the list allows. */
public final class BoardReaders {

    private static final List<Role> READERS =
            List.of(Role.COORDINATOR, Role.PROJECT_MANAGER, Role.MANAGEMENT, Role.ADMINISTRATOR);

    private static final List<Role> MOVERS = List.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    private BoardReaders() {}

    public static boolean mayRead(Actor reader) {
        return READERS.stream().anyMatch(role -> reader.reaches(role.id()));
    }

    /** Whether this person reminds, hands over and changes deadlines. */
    public static boolean maySupervise(Actor reader) {
        return reader.reaches(Role.COORDINATOR.id());
    }

    /** Whether this person sets going again what has failed. */
    public static boolean mayRetry(Actor reader) {
        return MOVERS.stream().anyMatch(role -> reader.reaches(role.id()));
    }

    /** Stack traces, and rebuilding what the board counts. */
    public static boolean isTechnician(Actor reader) {
        return reader.reaches(Role.ADMINISTRATOR.id());
    }
}
