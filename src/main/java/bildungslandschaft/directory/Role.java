package bildungslandschaft.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to the office; one person may have several roles, but does each task in one of them. */
public enum Role {
    ADVISOR("Bildungsberatung", false),
    CONTACT("Ansprechpartner:in Bildung", true),
    COORDINATOR("Koordination", false),
    PROJECT_MANAGER("Projektmanagement", false),
    MONITORING("Bildungsmonitoring", false),
    YOUTH_COORDINATOR("Jugendkoordination", true),
    MANAGEMENT("Leitung", false),
    DATA_PROTECTION("Datenschutz", false),
    ADMINISTRATOR("Technische Administration", false);

    private final String label;
    private final boolean boundToUnit;

    Role(String label, boolean boundToUnit) {
        this.label = label;
        this.boundToUnit = boundToUnit;
    }

    /** The name by which models and inbox rows know the role, e.g. {@code youth-coordinator}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with an id; empty if there is none. */
    public static Optional<Role> withId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** What people call the role. */
    public String label() {
        return label;
    }

    /** Whether holders work only on what belongs to their unit. An advisor's units are home areas, not borders. */
    public boolean boundToUnit() {
        return boundToUnit;
    }
}
