package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.PlanEntry;
import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanLine.Standing;
import bildungslandschaft.rollout.PlanSheet;
import bildungslandschaft.workflow.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it stands in the fields of its page: what was stored, or what somebody typed and what is wrong with it.
 *
 * @param complete whether everything that was sent could be read
 */
record PlanForm(int edition, List<Row> rows, boolean complete) {

    private static final int LONGEST_REMARK = 500;

    /** One Kita; the texts are what stands in its fields, the other one what somebody else has saved meanwhile. */
    record Row(
            PlanSheet.Row kita,
            String standing,
            String wave,
            String remark,
            Map<String, String> problems,
            @Nullable String other) {

        public String number() {
            return kita.line().participation();
        }

        public PlanLine line() {
            var stands = standing.isEmpty() ? null : Standing.valueOf(standing);
            boolean off = stands == Standing.TAKEN_OFF;
            return new PlanLine(
                    number(),
                    stands,
                    off || wave.isEmpty() ? null : Integer.valueOf(wave),
                    remark.isEmpty() ? null : remark);
        }
    }

    /** A message and the field that it leads to. */
    record Problem(String field, String message) {}

    static PlanForm stored(PlanSheet sheet) {
        var rows = sheet.rows().stream().map(PlanForm::stored).toList();
        return new PlanForm(sheet.edition(), rows, true);
    }

    private static Row stored(PlanSheet.Row row) {
        var line = row.line();
        return new Row(
                row,
                line.standing() == null ? "" : line.standing().name(),
                line.wave() == null ? "" : line.wave().toString(),
                line.remark() == null ? "" : line.remark(),
                Map.of(),
                null);
    }

    /**
     * What was sent for the Kitas of a plan.
     *
     * @param parameters gives the text of a field, or null
     * @param toRelease whether nothing may stay open
     */
    static PlanForm sent(PlanSheet sheet, UnaryOperator<@Nullable String> parameters, boolean toRelease) {
        var edition = parameters.apply("edition");
        boolean complete = edition != null
                && edition.matches("[0-9]{1,9}")
                && sheet.rows().stream()
                        .allMatch(
                                row -> parameters.apply("standing-" + row.line().participation()) != null);
        var rows = sheet.rows().stream()
                .map(row -> complete ? sent(row, parameters, toRelease) : stored(row))
                .toList();
        return new PlanForm(complete ? Integer.parseInt(edition) : sheet.edition(), rows, complete);
    }

    private static Row sent(PlanSheet.Row row, UnaryOperator<@Nullable String> parameters, boolean toRelease) {
        var number = row.line().participation();
        var standing = text(parameters, "standing-" + number);
        var wave = text(parameters, "wave-" + number);
        var remark = text(parameters, "remark-" + number);
        return new Row(row, standing, wave, remark, problems(number, standing, wave, remark, toRelease), null);
    }

    private static String text(UnaryOperator<@Nullable String> parameters, String name) {
        return TypedText.line(parameters.apply(name));
    }

    private static Map<String, String> problems(
            String number, String standing, String wave, String remark, boolean toRelease) {
        var problems = new LinkedHashMap<String, String>();
        boolean off = standing.equals(Standing.TAKEN_OFF.name());
        if (!standing.isEmpty() && !off && !standing.equals(Standing.TAKES_PART.name())) {
            problems.put("standing-" + number, "Bitte wählen Sie einen Eintrag der Liste.");
        } else if (standing.isEmpty() && toRelease) {
            problems.put("standing-" + number, "Bitte wählen Sie, ob die Kita dabei ist.");
        }
        if (!wave.isEmpty() && waves().noneMatch(each -> wave.equals(String.valueOf(each)))) {
            problems.put("wave-" + number, "Bitte wählen Sie einen Eintrag der Liste.");
        } else if (wave.isEmpty() && !off && toRelease) {
            problems.put("wave-" + number, "Bitte wählen Sie eine Welle.");
        }
        if (remark.length() > LONGEST_REMARK) {
            problems.put("remark-" + number, "Bitte höchstens " + LONGEST_REMARK + " Zeichen.");
        } else if (remark.isEmpty() && off && toRelease) {
            problems.put("remark-" + number, "Bitte schreiben Sie kurz, warum die Kita entfällt.");
        }
        return problems;
    }

    static IntStream waves() {
        return IntStream.rangeClosed(1, PlanEntry.LAST_WAVE);
    }

    /** The same text beside what somebody else has saved meanwhile; saved once more, it counts. */
    PlanForm beside(PlanSheet now) {
        var others =
                now.rows().stream().collect(Collectors.toMap(row -> row.line().participation(), PlanSheet.Row::line));
        var told = rows.stream()
                .map(row -> new Row(
                        row.kita(),
                        row.standing(),
                        row.wave(),
                        row.remark(),
                        row.problems(),
                        difference(row.line(), others.get(row.number()))))
                .toList();
        return new PlanForm(now.edition(), told, complete);
    }

    private static @Nullable String difference(PlanLine mine, @Nullable PlanLine other) {
        if (other == null || other.equals(mine)) {
            return null;
        }
        var standing =
                other.standing() == null ? "noch offen" : other.standing().label();
        var wave = other.wave() == null ? "" : ", Welle " + other.wave();
        var remark = other.remark() == null ? "" : ", „" + other.remark() + "“";
        return standing + wave + remark;
    }

    boolean isFlawless() {
        return complete && rows.stream().allMatch(row -> row.problems().isEmpty());
    }

    /** Every problem with the Kita it concerns, from top to bottom. */
    List<Problem> problems() {
        return rows.stream()
                .flatMap(row -> row.problems().entrySet().stream()
                        .map(problem -> new Problem(problem.getKey(), row.kita().name() + ": " + problem.getValue())))
                .toList();
    }

    List<PlanLine> lines() {
        return rows.stream().map(Row::line).toList();
    }
}
