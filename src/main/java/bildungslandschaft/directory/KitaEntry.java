package bildungslandschaft.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "kita")
@NullUnmarked
class KitaEntry {

    @Id
    private String id;

    private String name;
    private String ags;

    @Enumerated(EnumType.STRING)
    private Kita.Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "traeger_id")
    private TraegerEntry traeger;

    private int places;
    private int staff;

    @Embedded
    private Validity validity;

    protected KitaEntry() {}

    KitaEntry(Kita kita, TraegerEntry traeger, Validity validity) {
        this.id = kita.id();
        this.name = kita.name();
        this.ags = kita.ags();
        this.kind = kita.kind();
        this.traeger = traeger;
        this.places = kita.places();
        this.staff = kita.staff();
        this.validity = validity;
    }

    Kita view() {
        return new Kita(id, name, ags, kind, traeger.view(), places, staff);
    }
}
