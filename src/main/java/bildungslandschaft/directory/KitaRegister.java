package bildungslandschaft.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of Kitas: which one opens, changes from a day on, closes, or is shut for some days.
 *
 * <p>Two people who write about the same Kita at the same moment get a {@code ConcurrencyFailureException} or, where it
 * is new, a {@code DataIntegrityViolationException} for the slower one.
 */
@Service
@Transactional
public class KitaRegister {

    private final EntityManager entityManager;
    private final KitaRepository kitas;
    private final ApplicationEventPublisher events;

    KitaRegister(EntityManager entityManager, KitaRepository kitas, ApplicationEventPublisher events) {
        this.entityManager = entityManager;
        this.kitas = kitas;
        this.events = events;
    }

    /**
     * Opens a Kita, or opens one again that is closed.
     *
     * @param from first day
     * @param to last day; null for until further notice
     * @throws IllegalStateException if it is open on the first day or after it
     */
    public void open(Kita kita, LocalDate from, @Nullable LocalDate to) {
        open(new KitaOpening(kita, from, to), kitas.findVersions(kita.id()), entryOf(kita.traeger()));
    }

    /**
     * Opens many. What the register knows is asked for once and not for each, before any of them is written.
     *
     * @param openings of different Kitas
     * @throws IllegalStateException if one is open on its first day or after it
     */
    public void open(List<KitaOpening> openings) {
        var before = kitas.findVersions().stream().collect(Collectors.groupingBy(KitaVersionEntry::kitaId));
        var traegers = kitas.findTraegers().stream()
                .collect(Collectors.toMap(entry -> entry.view().name(), Function.identity()));
        for (var opening : openings) {
            var traeger = opening.kita().traeger();
            open(
                    opening,
                    before.getOrDefault(opening.kita().id(), List.of()),
                    traegers.computeIfAbsent(traeger.name(), name -> newEntry(traeger)));
        }
    }

    private void open(KitaOpening opening, List<KitaVersionEntry> before, TraegerEntry traeger) {
        var kita = opening.kita();
        if (before.isEmpty()) {
            entityManager.persist(new KitaEntry(kita.id()));
        } else {
            var closedAfter = last(before).validTo();
            if (closedAfter == null || !closedAfter.isBefore(opening.from())) {
                throw new IllegalStateException(kita.id() + " is not closed on " + opening.from());
            }
            changed(kita.id());
        }
        entityManager.persist(new KitaVersionEntry(kita, traeger, new Validity(opening.from(), opening.to())));
    }

    /**
     * Says what a Kita is from a day on. Days before keep what was known of them; what is already announced for a later
     * day stays announced.
     *
     * @throws IllegalStateException if it is not open on this day
     */
    public void change(Kita kita, LocalDate from) {
        KitaVersionEntry current = kitas.findVersions(kita.id()).stream()
                .filter(version -> version.version().covers(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kita.id() + " is not open on " + from));
        changed(kita.id());
        TraegerEntry traeger = entryOf(kita.traeger());
        if (current.validFrom().equals(from)) {
            current.describe(kita, traeger);
            return;
        }
        var next = new KitaVersionEntry(kita, traeger, new Validity(from, current.validTo()));
        current.endOn(from.minusDays(1));
        entityManager.persist(next);
    }

    /**
     * Says when a Kita ends.
     *
     * @param lastDay null if it is not to be closed after all
     * @throws IllegalArgumentException if its last known state begins only later
     */
    public void close(String id, @Nullable LocalDate lastDay) {
        last(kitas.findVersions(id)).endOn(lastDay);
        changed(id);
    }

    /**
     * Says on which days a Kita is shut, past and coming, instead of what was known before.
     *
     * @param edition of the Kita that the writer has read
     * @throws org.springframework.dao.ConcurrencyFailureException if it has changed since
     * @throws IllegalArgumentException if a day is in two of them
     */
    public void shut(String id, List<KitaClosure> closures, int edition) {
        var entry = known(id);
        if (entry.version() != edition) {
            throw new OptimisticLockingFailureException(id + " has changed since edition " + edition);
        }
        // Also if nothing changes: what is read here next may be younger than the edition.
        changed(id);
        var before = entry.closures();
        entry.shut(closures);
        events.publishEvent(new KitaClosuresChanged(id, before, entry.closures()));
    }

    private static KitaVersionEntry last(List<KitaVersionEntry> versions) {
        return versions.get(versions.size() - 1);
    }

    /** Notes where a Traeger can be written to by mail. */
    public void writeTo(Traeger traeger, String email) {
        entryOf(traeger).writeTo(email);
    }

    private void changed(String id) {
        entityManager.lock(known(id), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        events.publishEvent(new KitaChanged(id));
    }

    private KitaEntry known(String id) {
        var entry = entityManager.find(KitaEntry.class, id);
        if (entry == null) {
            throw new IllegalArgumentException("No Kita has the number " + id);
        }
        return entry;
    }

    /** The Traeger with this name, which is taken in if it is new. */
    private TraegerEntry entryOf(Traeger traeger) {
        return kitas.findTraeger(traeger.name()).orElseGet(() -> newEntry(traeger));
    }

    private TraegerEntry newEntry(Traeger traeger) {
        TraegerEntry entry = new TraegerEntry(traeger);
        entityManager.persist(entry);
        return entry;
    }
}
