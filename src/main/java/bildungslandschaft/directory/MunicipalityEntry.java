package bildungslandschaft.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "municipality")
@NullUnmarked
class MunicipalityEntry {

    @Id
    private String ags;

    private String name;

    @Enumerated(EnumType.STRING)
    private Municipality.Kind kind;

    private int population;
    private int populationYear;
    private String postcode;

    protected MunicipalityEntry() {}

    MunicipalityEntry(Municipality municipality) {
        if (!municipality.ags().matches("\\d{8}")) {
            throw new IllegalArgumentException("An AGS has eight digits, not '" + municipality.ags() + "'");
        }
        this.ags = municipality.ags();
        this.name = municipality.name();
        this.kind = municipality.kind();
        this.population = municipality.population();
        this.populationYear = municipality.populationYear();
        this.postcode = municipality.postcode();
    }

    Municipality view() {
        return new Municipality(ags, name, kind, population, populationYear, postcode);
    }
}
