package bildungslandschaft.masterdata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import bildungslandschaft.spreadsheet.CsvList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands a list of Kitas, or says line by line why it does not. */
final class KitaLineReader {

    /** No county has so many; whoever brings more has brought something else. */
    static final int MOST_KITAS = 2_000;

    private static final int MOST_OTHERS = 3;

    private final Set<String> municipalities;
    private final List<LineProblem> problems = new ArrayList<>();

    /** @param municipalities the Amtliche Gemeindeschlüssel that a Kita can have */
    KitaLineReader(Set<String> municipalities) {
        this.municipalities = municipalities;
    }

    /** @throws FaultyListException if a single cell cannot be understood */
    KitaLines read(CsvList list) {
        checkShape(list);
        refuseIfFaulty();
        var lines = list.rows().stream()
                .map(row -> new KitaCells(row, problems))
                .map(cells -> cells.line(municipalities))
                .toList();
        checkThatNoneStandsTwice(lines);
        refuseIfFaulty();
        return new KitaLines(
                lines,
                KitaColumn.all().stream()
                        .filter(column -> list.has(column.heading()))
                        .collect(toCollection(() -> EnumSet.noneOf(KitaColumn.class))),
                ignored(list));
    }

    private void checkShape(CsvList list) {
        KitaColumn.all().stream()
                .filter(column -> column.required() && !list.has(column.heading()))
                .forEach(column -> problems.add(LineProblem.ofFile("Die Spalte „" + column.heading()
                        + "“ fehlt. Die Namen der Spalten stehen in der ersten Zeile; die Vorlage zeigt sie.")));
        if (list.rows().isEmpty()) {
            problems.add(LineProblem.ofFile("Die Liste enthält keine Kita."));
        }
        if (list.rows().size() > MOST_KITAS) {
            problems.add(LineProblem.ofFile(
                    "Die Liste hat mehr als 2.000 Zeilen. Bitte prüfen Sie, ob es die richtige Datei ist."));
        }
    }

    private void checkThatNoneStandsTwice(List<KitaLine> lines) {
        lines.stream().filter(line -> !line.kitaId().isEmpty()).collect(groupingBy(KitaLine::kitaId)).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(this::tellEach);
    }

    private void tellEach(List<KitaLine> same) {
        for (KitaLine line : same) {
            String others = same.stream()
                    .filter(other -> other.line() != line.line())
                    .limit(MOST_OTHERS)
                    .map(other -> String.valueOf(other.line()))
                    .collect(Collectors.joining(", "));
            String more = same.size() - 1 > MOST_OTHERS ? " und weiteren." : ".";
            problems.add(new LineProblem(
                    line.line(), KitaColumn.KITA_ID, line.kitaId() + " steht auch in Zeile " + others + more));
        }
    }

    private void refuseIfFaulty() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(LineProblem::line));
            throw new FaultyListException(problems);
        }
    }

    private static List<String> ignored(CsvList list) {
        return list.headings().stream()
                .filter(heading -> !heading.isBlank())
                .filter(heading -> KitaColumn.all().stream()
                        .noneMatch(column -> new CsvList(List.of(heading), List.of()).has(column.heading())))
                .toList();
    }
}
