package bildungslandschaft.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "absence")
@NullUnmarked
class AbsenceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    private Long id;

    private String login;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String deputyLogin;

    protected AbsenceEntry() {}

    AbsenceEntry(String login, LocalDate firstDay, LocalDate lastDay, @Nullable String deputyLogin) {
        this.login = login;
        move(firstDay, lastDay, deputyLogin);
    }

    /** Says anew which days it is, and who stands in. */
    final void move(LocalDate first, LocalDate last, @Nullable String deputy) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The absence would end before it begins");
        }
        if (login.equals(deputy)) {
            throw new IllegalArgumentException("Nobody is their own deputy");
        }
        this.firstDay = first;
        this.lastDay = last;
        this.deputyLogin = deputy;
    }

    String login() {
        return login;
    }

    Absence view() {
        return new Absence(id, firstDay, lastDay, deputyLogin);
    }
}
