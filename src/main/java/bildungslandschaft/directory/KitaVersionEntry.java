package bildungslandschaft.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "kita_version")
@IdClass(KitaVersionEntry.Key.class)
@NullUnmarked
class KitaVersionEntry {

    @Id
    private String kitaId;

    @Id
    private LocalDate validFrom;

    private LocalDate validTo;
    private String name;
    private String ags;

    @Enumerated(EnumType.STRING)
    private Kita.Kind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "traeger_id")
    private TraegerEntry traeger;

    private int places;
    private int staff;
    private String headName;
    private String email;

    protected KitaVersionEntry() {}

    KitaVersionEntry(Kita kita, TraegerEntry traeger, Validity validity) {
        this.kitaId = kita.id();
        this.validFrom = validity.validFrom();
        this.validTo = validity.validTo();
        describe(kita, traeger);
    }

    /** Says something else about the same days. */
    final void describe(Kita kita, TraegerEntry traeger) {
        this.name = kita.name();
        this.ags = kita.ags();
        this.kind = kita.kind();
        this.traeger = traeger;
        this.places = kita.places();
        this.staff = kita.staff();
        this.headName = kita.headName();
        this.email = kita.email();
    }

    void endOn(LocalDate lastDay) {
        this.validTo = new Validity(validFrom, lastDay).validTo();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String kitaId() {
        return kitaId;
    }

    Kita view() {
        return new Kita(kitaId, name, ags, kind, traeger.view(), places, staff, headName, email);
    }

    KitaVersion version() {
        return new KitaVersion(view(), validFrom, validTo);
    }

    record Key(String kitaId, LocalDate validFrom) {}
}
