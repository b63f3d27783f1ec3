package bildungslandschaft.masterdata;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.KitaOpening;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.spreadsheet.CsvList;
import bildungslandschaft.workflow.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the register of Kitas up to date with a list of the youth welfare office: look first, then carry out. */
@Service
@Transactional
public class KitaImport {

    /** How long one may look at a list before carrying it out. */
    static final Duration PATIENCE = Duration.ofHours(4);

    private static final Logger LOG = LoggerFactory.getLogger(KitaImport.class);

    private final KitaUploads uploads;
    private final KitaPlanner planner;
    private final KitaRegister register;
    private final KitaChanges changes;
    private final Directory directory;
    private final Clock clock;

    KitaImport(
            KitaUploads uploads,
            KitaPlanner planner,
            KitaRegister register,
            KitaChanges changes,
            Directory directory,
            Clock clock) {
        this.uploads = uploads;
        this.planner = planner;
        this.register = register;
        this.changes = changes;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Takes a list and keeps it for its bringer; the register stays as it is.
     *
     * @throws bildungslandschaft.spreadsheet.UnreadableListException if it is no list
     * @throws FaultyListException if it cannot be imported as it is
     */
    public UUID receive(String login, String fileName, InputStream file) throws IOException {
        var municipalities = directory.municipalities(LocalDate.now(clock)).stream()
                .map(Municipality::ags)
                .collect(Collectors.toSet());
        var lines = new KitaLineReader(municipalities).read(CsvList.read(file));
        var problems = planner.plan(lines).problems();
        if (!problems.isEmpty()) {
            throw new FaultyListException(problems);
        }
        return uploads.save(
                        new KitaUpload(login, fileName, lines, clock.instant().plus(PATIENCE)))
                .id();
    }

    /** What a list would do now; empty if there is none with this id, or it is somebody else's, or it is too old. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(String login, UUID upload) {
        return find(login, upload)
                .map(found ->
                        new Preview(upload, found.fileName(), found.ignoredHeadings(), planner.plan(found.content())));
    }

    /**
     * Carries a list out. Repeated, it finds everything done and does nothing.
     *
     * @param fingerprint of the plan that the person has seen
     * @return what was done; empty as for {@link #preview}
     * @throws OutdatedPlanException if something else would be done by now
     */
    public Optional<KitaPlan> apply(Actor actor, UUID upload, String fingerprint) {
        return find(actor.login(), upload).map(found -> {
            var plan = planner.plan(found.content());
            if (plan.problems().isEmpty() && plan.isEmpty()) {
                return plan;
            }
            if (!plan.problems().isEmpty() || !plan.fingerprint().equals(fingerprint)) {
                throw new OutdatedPlanException();
            }
            carryOut(plan, actor);
            LOG.info(
                    "Kita master data imported by {}: {} new, {} changed, {} unchanged",
                    actor.login(),
                    plan.openings().size(),
                    plan.changes().size(),
                    plan.unchanged());
            return plan;
        });
    }

    /** Lists that nobody carried out are not kept. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    public void forgetOldLists() {
        uploads.findByExpiresAtBefore(clock.instant()).forEach(uploads::delete);
    }

    private Optional<KitaUpload> find(String login, UUID upload) {
        return uploads.findByIdAndLoginAndExpiresAtAfter(upload, login, clock.instant());
    }

    private void carryOut(KitaPlan plan, Actor actor) {
        register.open(plan.openings().stream()
                .map(opening -> new KitaOpening(opening.kita(), opening.from(), opening.to()))
                .toList());
        for (var opening : plan.openings()) {
            note(opening.kita().id(), actor, "Aus einer Liste neu eingelesen" + from(opening.from()) + ".");
        }
        for (var change : plan.changes()) {
            if (change.from() != null) {
                register.change(change.kita(), change.from());
            }
            if (change.newEnd()) {
                register.close(change.kita().id(), change.to());
            }
            var fields =
                    change.fields().stream().map(KitaPlan.FieldChange::label).collect(Collectors.joining(", "));
            note(change.kita().id(), actor, "Aus einer Liste eingelesen" + from(change.from()) + ": " + fields + ".");
        }
    }

    private void note(String kitaId, Actor actor, String sentence) {
        changes.save(new KitaChange(kitaId, clock.instant(), actor, sentence));
    }

    private static String from(@Nullable LocalDate day) {
        return day == null ? "" : ", gültig ab " + GermanDay.inDigits(day);
    }

    /** @param ignored headings of the list that mean nothing to us; empty if there are none */
    public record Preview(UUID id, String fileName, String ignored, KitaPlan plan) {}
}
