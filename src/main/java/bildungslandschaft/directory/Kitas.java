package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of Kitas and who runs them, as the youth welfare office keeps it. */
@Service
@Transactional(readOnly = true)
public class Kitas {

    private final KitaRepository repository;

    Kitas(KitaRepository repository) {
        this.repository = repository;
    }

    /** The Kita with a number, also one that is closed. */
    public Optional<Kita> kita(String id) {
        return repository.findKita(id).map(KitaEntry::view);
    }

    /** All Kitas that are open on a day, by number. */
    public List<Kita> all(LocalDate day) {
        return repository.findKitas(day).stream().map(KitaEntry::view).toList();
    }

    /** The Kitas in the municipalities that a unit administers on a day, by number. */
    public List<Kita> of(String unit, LocalDate day) {
        return repository.findKitasOf(unit, day).stream().map(KitaEntry::view).toList();
    }
}
