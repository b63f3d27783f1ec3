package bildungslandschaft.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "unit_membership")
@NullUnmarked
class MembershipEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_membership_seq")
    @SequenceGenerator(name = "unit_membership_seq", sequenceName = "unit_membership_seq", allocationSize = 50)
    private Long id;

    private String ags;
    private String unitCode;

    @Embedded
    private Validity validity;

    protected MembershipEntry() {}

    MembershipEntry(String ags, String unitCode, Validity validity) {
        this.ags = ags;
        this.unitCode = unitCode;
        this.validity = validity;
    }

    String ags() {
        return ags;
    }

    String unitCode() {
        return unitCode;
    }
}
