package bildungslandschaft.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "role_assignment")
@NullUnmarked
class AssignmentEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_assignment_seq")
    @SequenceGenerator(name = "role_assignment_seq", sequenceName = "role_assignment_seq", allocationSize = 50)
    private Long id;

    private String login;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    private @Nullable String unitCode;
    private @Nullable String ags;

    @Embedded
    private Validity validity;

    protected AssignmentEntry() {}

    AssignmentEntry(String login, RoleAssignment assignment, Validity validity) {
        if (assignment.role().boundToUnit() && assignment.unit() == null) {
            throw new IllegalArgumentException(assignment.role() + " is always held for a unit");
        }
        this.login = login;
        this.role = assignment.role();
        this.unitCode = assignment.unit();
        this.ags = assignment.ags();
        this.validity = validity;
    }

    void endOn(LocalDate lastDay) {
        this.validity = new Validity(validity.validFrom(), lastDay);
    }

    String login() {
        return login;
    }

    HeldRole held() {
        return new HeldRole(id, view(), validity.validFrom(), validity.validTo());
    }

    RoleAssignment view() {
        return new RoleAssignment(role, unitCode, ags);
    }
}
