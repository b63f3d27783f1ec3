package bildungslandschaft.masterdata;

import static bildungslandschaft.masterdata.KitaColumn.EMAIL;
import static bildungslandschaft.masterdata.KitaColumn.FACHKRAEFTE;
import static bildungslandschaft.masterdata.KitaColumn.GUELTIG_AB;
import static bildungslandschaft.masterdata.KitaColumn.GUELTIG_BIS;
import static bildungslandschaft.masterdata.KitaColumn.LEITUNG;
import static bildungslandschaft.masterdata.KitaColumn.TRAEGERART;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaHistory;
import bildungslandschaft.directory.KitaVersion;
import bildungslandschaft.directory.Traeger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the making, line by line.
 *
 * <p>A list says how a Kita is, not what to do. What it says holds from the day in {@code gueltig_ab} on if that is later
 * than all that is known, otherwise from today on: an import never rewrites former days.
 */
final class PlanDraft {

    private final KitaLines lines;
    private final Map<String, Traeger.Kind> traegers;
    private final Map<String, String> municipalities;
    private final LocalDate today;

    private final List<KitaPlan.Opening> openings = new ArrayList<>();
    private final List<KitaPlan.Change> changes = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private int unchanged;

    /** @param traegers kinds by name; those of the list are added to it */
    PlanDraft(
            KitaLines lines, Map<String, Traeger.Kind> traegers, Map<String, String> municipalities, LocalDate today) {
        this.lines = lines;
        this.traegers = traegers;
        this.municipalities = municipalities;
        this.today = today;
    }

    KitaPlan plan(int notNamed) {
        return new KitaPlan(openings, changes, unchanged, notNamed, problems);
    }

    void add(KitaLine line, @Nullable KitaHistory history) {
        var known = traegers.putIfAbsent(line.traeger(), line.traegerKind());
        if (known != null && known != line.traegerKind()) {
            problem(line, TRAEGERART, "„" + line.traeger() + "“ ist als „" + known.label() + "“ eingetragen.");
        } else if (history == null) {
            open(line, null);
        } else if (history.closedAfter() != null && history.closedAfter().isBefore(today)) {
            addClosed(line, history.last(), history.closedAfter());
        } else {
            addOpen(line, history);
        }
    }

    private void open(KitaLine line, @Nullable Kita former) {
        var from = Objects.requireNonNullElse(line.validFrom(), today);
        if (line.validTo() != null && line.validTo().isBefore(from)) {
            problem(line, GUELTIG_BIS, "Der letzte Tag liegt vor dem ersten, dem " + GermanDay.inDigits(from) + ".");
            return;
        }
        openings.add(
                new KitaPlan.Opening(line.line(), kita(line, former), municipality(line.ags()), from, line.validTo()));
    }

    private void addClosed(KitaLine line, KitaVersion last, LocalDate closedAfter) {
        var from = line.validFrom();
        if (from != null && from.isAfter(closedAfter)) {
            open(line, last.kita());
        } else if (closedAfter.equals(endIn(line, closedAfter))
                && kita(line, last.kita()).equals(last.kita())) {
            unchanged++;
        } else {
            problem(
                    line,
                    GUELTIG_AB,
                    "Die Kita ist seit dem " + GermanDay.inDigits(closedAfter) + " geschlossen. Wenn sie "
                            + "wieder öffnet, tragen Sie hier den ersten Tag danach ein.");
        }
    }

    private void addOpen(KitaLine line, KitaHistory history) {
        var asked = latest(today, history.first().from(), line.validFrom());
        var current = history.on(asked).orElse(null);
        if (current == null) {
            problem(line, GUELTIG_AB, "Am " + GermanDay.inDigits(asked) + " ist die Kita geschlossen.");
            return;
        }
        var kita = kita(line, current.kita());
        var to = endIn(line, history.closedAfter());
        boolean newEnd = !Objects.equals(to, history.closedAfter());
        boolean otherwise = !kita.equals(current.kita());
        var from = otherwise ? firstDay(line, current) : null;
        var lastBegins = latest(history.last().from(), history.last().from(), from);
        if (newEnd && to != null && to.isBefore(lastBegins)) {
            problem(
                    line,
                    GUELTIG_BIS,
                    "Der letzte Tag liegt vor dem " + GermanDay.inDigits(lastBegins)
                            + ", seit dem der letzte Stand gilt.");
        } else if (otherwise || newEnd) {
            changes.add(new KitaPlan.Change(
                    line.line(), kita, from, to, newEnd, differences(current.kita(), kita, history.closedAfter(), to)));
        } else {
            unchanged++;
        }
    }

    /** Never before what is known to hold now, and on a past day only if nothing is known to have begun since. */
    private LocalDate firstDay(KitaLine line, KitaVersion current) {
        var wanted = line.validFrom();
        boolean saysMore = wanted != null
                && (wanted.isAfter(current.from()) || wanted.equals(current.from()) && !wanted.isBefore(today));
        return saysMore ? wanted : latest(today, current.from(), null);
    }

    private Kita kita(KitaLine line, @Nullable Kita current) {
        int formerStaff = current == null ? 0 : current.staff();
        var formerHead = current == null ? null : current.headName();
        var formerEmail = current == null ? null : current.email();
        return new Kita(
                line.kitaId(),
                line.name(),
                line.ags(),
                line.kind(),
                new Traeger(line.traeger(), line.traegerKind()),
                line.places(),
                lines.has(FACHKRAEFTE) ? Objects.requireNonNullElse(line.staff(), 0) : formerStaff,
                lines.has(LEITUNG) ? line.headName() : formerHead,
                lines.has(EMAIL) ? line.email() : formerEmail);
    }

    private @Nullable LocalDate endIn(KitaLine line, @Nullable LocalDate former) {
        return lines.has(GUELTIG_BIS) ? line.validTo() : former;
    }

    private List<KitaPlan.FieldChange> differences(
            Kita before, Kita after, @Nullable LocalDate endBefore, @Nullable LocalDate endAfter) {
        return Stream.of(
                        field("Name", before.name(), after.name()),
                        field("Gemeinde", municipality(before.ags()), municipality(after.ags())),
                        field("Art", before.kind().label(), after.kind().label()),
                        field("Träger", before.traeger().name(), after.traeger().name()),
                        field(
                                "Trägerart",
                                before.traeger().kind().label(),
                                after.traeger().kind().label()),
                        field("Plätze", before.places(), after.places()),
                        field("Fachkräfte", before.staff(), after.staff()),
                        field("Leitung", before.headName(), after.headName()),
                        field("E-Mail", before.email(), after.email()),
                        field("Letzter Tag", day(endBefore), day(endAfter)))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static KitaPlan.FieldChange field(String label, @Nullable Object before, @Nullable Object after) {
        return new KitaPlan.FieldChange(label, Objects.toString(before, ""), Objects.toString(after, ""));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : GermanDay.inDigits(day);
    }

    private String municipality(String ags) {
        return municipalities.getOrDefault(ags, ags);
    }

    private static LocalDate latest(LocalDate one, LocalDate other, @Nullable LocalDate third) {
        var later = one.isAfter(other) ? one : other;
        return third != null && third.isAfter(later) ? third : later;
    }

    private void problem(KitaLine line, KitaColumn column, String message) {
        problems.add(new LineProblem(line.line(), column, message));
    }
}
