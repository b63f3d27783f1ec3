package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.RefusedException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Management's word on the programme: what it reads of it, and that nothing goes out that does not fit together. */
@Service
@Transactional
public class ProgrammeRelease {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ConferenceJournal journal;
    private final ProgrammeSheets sheets;

    ProgrammeRelease(ConferenceJournal journal, ProgrammeSheets sheets) {
        this.journal = journal;
        this.sheets = sheets;
    }

    /** What would be released, line by line as it stands now; who speaks is named on the page of the speakers. */
    @Transactional(readOnly = true)
    public List<Fact> facts(CaseNumber number) {
        var sheet = sheets.sheet(journal.file(number));
        var facts = new ArrayList<Fact>();
        if (!sheet.clashes().isEmpty()) {
            facts.add(new Fact("Passt nicht zusammen", String.join("\n", sheet.clashes())));
        }
        if (sheet.lines().isEmpty()) {
            facts.add(new Fact("Achtung", "Das Programm ist noch leer."));
        }
        sheet.lines().forEach(line -> facts.add(new Fact(line.time(), describe(line, sheet))));
        return facts;
    }

    /** The programme as it stands now; whoever releases it names the one that they have read. */
    @Transactional(readOnly = true)
    public ProgrammeEdition edition(CaseNumber number) {
        return edition(sheets.sheet(journal.file(number)).lines());
    }

    /**
     * @param seen mark of the edition that was read; null where nobody is asked for it, as in forms of earlier conferences
     * @throws RefusedException if another programme would go out than was read, or one that does not fit together
     */
    public void decide(
            CaseNumber number, Release release, @Nullable String seen, @Nullable String remark, Actor management) {
        // Or a planner changes it between this look and the release.
        var file = journal.begin(number);
        var sheet = sheets.sheet(file);
        if (release == Release.RELEASED) {
            if (seen != null && !edition(sheet.lines()).mark().equals(seen)) {
                throw new RefusedException(
                        "edition",
                        "Das Programm hat sich inzwischen geändert. Bitte laden Sie die Seite neu und lesen Sie, was jetzt"
                                + " darin steht.");
            }
            if (!sheet.clashes().isEmpty()) {
                throw new RefusedException("release", refusal(sheet.clashes()));
            }
            file.settleProgramme();
        }
        var sentence = release == Release.RELEASED
                ? "Freigegeben: Programm%s.".formatted(extent(sheet.lines()))
                : "Zu ändern: Programm.";
        journal.record(number, PlanStep.RELEASE_PROGRAMME, Written.lines(sentence, remark));
        journal.moved(file, management, sentence);
    }

    /** One of them is enough to see what it is about; all stand beside the form. */
    private static String refusal(List<String> clashes) {
        return (clashes.size() == 1
                                ? "Das passt nicht zusammen: %s"
                                : clashes.size() + " Dinge passen nicht zusammen, zum Beispiel: %s")
                        .formatted(clashes.get(0))
                + " Bitte geben Sie das Programm zum Ändern zurück.";
    }

    private static String describe(ProgrammeLine line, ProgrammeSheet sheet) {
        var entry = line.entry();
        var person = sheet.people().get(line.id());
        var standing = person != null ? person.standing() : entry.needsPerson() ? "Person gesucht" : null;
        return describe(entry, standing);
    }

    private static String describe(ProgrammeEntry entry, @Nullable String standing) {
        return Stream.of(
                        entry.inWords(),
                        entry.room() == null ? null : ProgrammeClashes.isolated(entry.room()),
                        entry.dropped() ? entry.state().label() : standing)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Whoever agrees or cancels meanwhile does not change what is released. */
    private static ProgrammeEdition edition(List<ProgrammeLine> lines) {
        var content = lines.stream()
                .map(line -> "%s %s".formatted(line.time(), describe(line.entry(), null)))
                .collect(Collectors.joining("\n"));
        var mark = DigestUtils.sha256Hex(content);
        return lines.isEmpty()
                ? new ProgrammeEdition(mark, "Das leere Programm, ohne einen einzigen Programmpunkt", true)
                : new ProgrammeEdition(mark, "Das Programm%s".formatted(extent(lines)), false);
    }

    /** What was released, for the day on which somebody asks: how much, and as of when. */
    private static String extent(List<ProgrammeLine> lines) {
        long held = lines.stream().filter(line -> !line.entry().dropped()).count();
        var amount =
                held == 0 ? "" : held == 1 ? " mit einem Programmpunkt" : " mit %d Programmpunkten".formatted(held);
        return lines.stream()
                .map(ProgrammeLine::changedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> "%s, Stand %s".formatted(amount, moment(last)))
                .orElse(amount);
    }

    private static String moment(Instant when) {
        var local = when.atZone(OfficeClock.ZONE);
        return "%s, %s Uhr".formatted(GermanDay.of(local.toLocalDate()), TIME.format(local));
    }
}
