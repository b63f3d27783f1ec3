package bildungslandschaft.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of Kitas and who runs them, as the youth welfare office keeps it.
 *
 * <p>A Kita has one row that stays and a chain of versions, each with its first and last day (table {@code
 * kita_version}): what changes on a day begins a new version and leaves the former one as it was. The unit is not part of
 * a version; it follows from the municipality and the day.
 */
@Service
@Transactional(readOnly = true)
public class Kitas {

    private final KitaRepository repository;
    private final Clock clock;

    Kitas(KitaRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The Kita with a number as it is today; as it last was if it is closed, as it will be if it is not yet open. */
    public Optional<Kita> kita(String id) {
        return history(id).map(history -> history.around(LocalDate.now(clock)).kita());
    }

    /** The Kita with a number as it is on a day; empty if it is closed or not yet open. */
    public Optional<Kita> kita(String id, LocalDate day) {
        return history(id).flatMap(history -> history.on(day)).map(KitaVersion::kita);
    }

    /**
     * What Kitas are called today, by number; the closed as they last were called. Takes one SQL statement.
     */
    public Map<String, String> names(Collection<String> ids) {
        var today = LocalDate.now(clock);
        Map<String, String> names = new HashMap<>();
        for (KitaVersionEntry entry : repository.findVersionsOf(ids)) {
            if (!names.containsKey(entry.kitaId()) || !entry.validFrom().isAfter(today)) {
                names.put(entry.kitaId(), entry.view().name());
            }
        }
        return names;
    }

    /**
     * The numbers of the Kitas that are, were or will be called so.
     *
     * @param pattern in small letters, for {@code like} with {@code !} as escape
     */
    public List<String> named(String pattern) {
        return repository.findNamed(pattern);
    }

    /** Where a Traeger can be written to by mail; empty if only letters reach it. */
    public Optional<String> addressOf(Traeger traeger) {
        return repository.findTraeger(traeger.name()).map(TraegerEntry::email);
    }

    /** All Kitas that are open on a day, by number. */
    public List<Kita> all(LocalDate day) {
        return repository.findOpen(day).stream().map(KitaVersionEntry::view).toList();
    }

    /** The numbers of the Kitas whose last day is before a day; those that are to open again are not among them. */
    public List<String> closedBefore(LocalDate day) {
        return repository.findClosedBefore(day);
    }

    /** The Kitas in the municipalities that a unit administers on a day, by number. */
    public List<Kita> of(String unit, LocalDate day) {
        return repository.findOpenOf(unit, day).stream()
                .map(KitaVersionEntry::view)
                .toList();
    }

    /** What became of one Kita; empty if there never was one with this number. */
    public Optional<KitaHistory> history(String id) {
        var versions = repository.findVersions(id).stream()
                .map(KitaVersionEntry::version)
                .toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(new KitaHistory(versions));
    }

    /** What became of every Kita that there ever was or will be, by number. Takes one SQL statement. */
    public List<KitaHistory> histories() {
        List<KitaHistory> histories = new ArrayList<>();
        List<KitaVersion> sameKita = new ArrayList<>();
        for (KitaVersionEntry entry : repository.findVersions()) {
            if (!sameKita.isEmpty() && !sameKita.get(0).kita().id().equals(entry.kitaId())) {
                histories.add(new KitaHistory(sameKita));
                sameKita.clear();
            }
            sameKita.add(entry.version());
        }
        if (!sameKita.isEmpty()) {
            histories.add(new KitaHistory(sameKita));
        }
        return histories;
    }

    /** Everybody who runs or ran a Kita, by name. */
    public List<Traeger> traegers() {
        return repository.findTraegers().stream().map(TraegerEntry::view).toList();
    }

    /** When a Kita is shut although it exists, past and future, the earliest first. */
    public List<KitaClosure> closures(String id) {
        return repository.findKita(id).map(Kitas::sortedClosures).orElse(List.of());
    }

    /**
     * The same for somebody who may change them.
     *
     * @throws IllegalArgumentException if there is no such Kita
     */
    public KitaClosures closuresOf(String id) {
        return repository
                .findKita(id)
                .map(entry -> new KitaClosures(entry.version(), sortedClosures(entry)))
                .orElseThrow(() -> new IllegalArgumentException("No Kita has the number " + id));
    }

    private static List<KitaClosure> sortedClosures(KitaEntry entry) {
        return entry.closures().stream()
                .sorted(Comparator.comparing(KitaClosure::firstDay))
                .toList();
    }

    /** Whether a Kita is shut on a day for a closure; weekends, holidays and its end are not asked for. */
    public boolean isClosed(String id, LocalDate day) {
        return closures(id).stream().anyMatch(closure -> closure.covers(day));
    }
}
