package bildungslandschaft.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "traeger")
@NullUnmarked
class TraegerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "traeger_seq")
    @SequenceGenerator(name = "traeger_seq", sequenceName = "traeger_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Traeger.Kind kind;

    private String email;

    protected TraegerEntry() {}

    TraegerEntry(Traeger traeger) {
        this.name = traeger.name();
        this.kind = traeger.kind();
    }

    void writeTo(String address) {
        email = address;
    }

    String email() {
        return email;
    }

    Traeger view() {
        return new Traeger(name, kind);
    }
}
