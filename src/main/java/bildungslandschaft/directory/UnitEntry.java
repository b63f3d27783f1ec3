package bildungslandschaft.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "administrative_unit")
@NullUnmarked
class UnitEntry {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private AdministrativeUnit.Kind kind;

    @Embedded
    private Validity validity;

    protected UnitEntry() {}

    UnitEntry(AdministrativeUnit unit, Validity validity) {
        this.code = unit.code();
        this.name = unit.name();
        this.kind = unit.kind();
        this.validity = validity;
    }

    AdministrativeUnit view() {
        return new AdministrativeUnit(code, name, kind);
    }
}
