package bildungslandschaft.masterdata;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.KitaClosure;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the office, and the contact of the place, say when a Kita is shut; who said it stays on record. */
@Service
@Transactional
public class ClosurePlanning {

    private static final Logger LOG = LoggerFactory.getLogger(ClosurePlanning.class);

    private final KitaList list;
    private final Kitas kitas;
    private final KitaRegister register;
    private final KitaChanges changes;
    private final Clock clock;

    ClosurePlanning(KitaList list, Kitas kitas, KitaRegister register, KitaChanges changes, Clock clock) {
        this.list = list;
        this.kitas = kitas;
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is planned for a Kita; empty if it does not exist or is not for this person to plan. */
    @Transactional(readOnly = true)
    public Optional<Sheet> find(Actor actor, String number) {
        var reach = KitaReach.of(actor);
        return list.page(reach, number)
                .filter(page -> reach.keeps(page.current().unit()))
                .map(this::sheet);
    }

    private Sheet sheet(KitaList.Page page) {
        var stored = kitas.closuresOf(page.current().kita().id());
        var horizon = ClosureRules.on(LocalDate.now(clock)).earliest();
        return new Sheet(
                page.current(),
                stored.edition(),
                stored.days().stream()
                        .filter(closure -> !closure.lastDay().isBefore(horizon))
                        .toList(),
                stored.days().stream()
                        .filter(closure -> closure.lastDay().isBefore(horizon))
                        .toList(),
                page.changes());
    }

    /**
     * Says anew when a Kita is shut; long past days stay as they were. The same again changes nothing.
     *
     * @param sheet what the writer may change, as {@link #find} has given it
     * @param edition that the writer has read
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody else has changed the Kita since
     */
    public void save(Sheet sheet, int edition, List<KitaClosure> wanted, Actor actor) {
        var id = sheet.kita().kita().id();
        register.shut(
                id, Stream.concat(sheet.former().stream(), wanted.stream()).toList(), edition);
        var writer = writer(sheet.kita(), actor);
        sentences(sheet.current(), wanted)
                .forEach(sentence -> changes.save(new KitaChange(id, clock.instant(), writer, sentence)));
        LOG.info("Closures of {} changed by {}", id, actor.login());
    }

    /** Whoever stands in for the contact of the place does it on their behalf. */
    private static Actor writer(KitaRow kita, Actor actor) {
        var unit = kita.unit();
        boolean forTheOffice = KitaReach.of(actor).imports();
        return unit == null || forTheOffice ? actor : actor.within(Audience.keyFor(Role.CONTACT, unit.code()));
    }

    static List<String> sentences(List<KitaClosure> before, List<KitaClosure> after) {
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        var sentences = new ArrayList<String>();
        for (var closure : after.stream().filter(each -> !before.contains(each)).toList()) {
            var former = gone.stream().filter(closure::overlaps).findFirst();
            former.ifPresent(gone::remove);
            sentences.add(former.map(was -> "Schließzeit geändert: %s statt %s.".formatted(words(closure), words(was)))
                    .orElseGet(() -> "Schließzeit eingetragen: " + words(closure) + "."));
        }
        gone.forEach(closure -> sentences.add("Schließzeit entfernt: " + words(closure) + "."));
        return sentences;
    }

    private static String words(KitaClosure closure) {
        return ClosureRules.days(closure) + (closure.reason().isEmpty() ? "" : " (" + closure.reason() + ")");
    }

    /**
     * The closures of one Kita as they lie before somebody who may change them.
     *
     * @param current those that can be changed, the earliest first
     * @param former those that ended long ago
     * @param changes the newest first
     */
    public record Sheet(
            KitaRow kita, int edition, List<KitaClosure> current, List<KitaClosure> former, List<KitaChange> changes) {

        public List<String> currentInWords() {
            return current.stream().map(ClosurePlanning::words).toList();
        }

        public List<String> formerInWords() {
            return former.stream().map(ClosurePlanning::words).toList();
        }
    }
}
