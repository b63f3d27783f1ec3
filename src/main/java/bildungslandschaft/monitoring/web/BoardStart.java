package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.monitoring.Board;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseFilter.Standing;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.HotSpot;
import bildungslandschaft.monitoring.StepBoard;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What coordination wants to know first: where it hangs, what is broken, and where nobody is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoardStart implements StartSection {

    private static final int HOT_SPOTS = 3;

    private final Board board;
    private final StepBoard steps;
    private final CaseList list;
    private final Directory directory;
    private final Clock clock;

    BoardStart(Board board, StepBoard steps, CaseList list, Directory directory, Clock clock) {
        this.board = board;
        this.steps = steps;
        this.list = list;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        if (!actor.reaches(Role.COORDINATOR.id())) {
            return Optional.empty();
        }
        var units = directory.units(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        long escalated = count(actor, Standing.ANY.silent());
        long overdue = count(actor, Standing.ANY.late());
        int failed = board.processes().stream()
                .filter(process -> !process.part())
                .mapToInt(process -> process.incidents())
                .sum();
        var lines = new ArrayList<Line>();
        add(lines, escalated, "eskaliert", "weil vorher niemand geantwortet hat", Standing.ANY.silent());
        add(lines, overdue, "überfällig", "in allen Abläufen", Standing.ANY.late());
        steps.hotSpots(HOT_SPOTS).forEach(spot -> lines.add(line(spot, units)));
        if (failed > 0) {
            var words = failed == 1 ? "Eine Störung" : failed + " Vorgänge mit Störungen";
            lines.add(new Line(
                    new Way(words, "/monitoring/stoerungen"), "ein automatischer Schritt gelingt nicht", null));
        }
        lines.addAll(nobodyThere());
        return Optional.of(new StartPart(
                "Wo hängt es?",
                overdue == 0 && escalated == 0 && failed == 0
                        ? "Nichts ist überfällig, nichts gestört."
                        : "Was Sie weiterbringen können.",
                lines,
                new Way("Alle Abläufe im Monitoring", "/monitoring")));
    }

    private long count(Actor actor, Standing standing) {
        return list.count(actor, CaseFilter.OPEN.with(standing));
    }

    private static void add(List<Line> lines, long count, String word, String note, Standing rows) {
        if (count > 0) {
            var words = (count == 1 ? "Ein Vorgang " : count + " Vorgänge ") + word;
            lines.add(new Line(
                    new Way(words, CaseAddress.of(CaseFilter.OPEN.with(rows).byAge())), note, null));
        }
    }

    private static Line line(HotSpot spot, Map<String, String> units) {
        var rows = CaseFilter.OPEN
                .in(spot.unit())
                .with(Standing.in(spot.process()).at(spot.step()).late());
        return new Line(
                new Way(
                        "%s: „%s“".formatted(units.getOrDefault(spot.unit(), spot.unit()), spot.stepName()),
                        CaseAddress.of(rows)),
                late(spot),
                null);
    }

    /** The line leads to what is overdue; the middle one is that of all that wait there. */
    static String late(HotSpot spot) {
        if (spot.cases() == 1) {
            return "1 überfällig, wartet seit %d Arbeitstagen".formatted(spot.median());
        }
        return spot.cases() == spot.overdue()
                ? "%d überfällig, der mittlere von ihnen wartet seit %d Arbeitstagen"
                        .formatted(spot.overdue(), spot.median())
                : "%d überfällig; dort warten insgesamt %d, der mittlere von allen seit %d Arbeitstagen"
                        .formatted(spot.overdue(), spot.cases(), spot.median());
    }

    private List<Line> nobodyThere() {
        var today = LocalDate.now(clock);
        var lines = new ArrayList<Line>();
        directory.units(today).stream()
                .filter(unit ->
                        directory.holders(Role.CONTACT, unit.code(), today).isEmpty())
                .forEach(unit -> lines.add(new Line(
                        new Way(unit.name() + ": niemand benannt", CaseAddress.of(CaseFilter.OPEN.in(unit.code()))),
                        "keine Ansprechpartner:in Bildung",
                        null)));
        var alone = directory.absentWithoutDeputy(today);
        if (!alone.isEmpty()) {
            var names = alone.stream().map(person -> person.displayName()).collect(Collectors.joining(", "));
            lines.add(new Line(new Way("Abwesend ohne Vertretung", "/stammdaten/personen"), names, null));
        }
        return lines;
    }
}
