package bildungslandschaft.rollout.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.rollout.CurveSheet;
import bildungslandschaft.rollout.CurveSheet.Finding;

/** Says what is wrong with a point of a plan curve, and what to do about it. */
final class CurveWords {

    private CurveWords() {}

    /** Of what was typed into a line, what cannot be read. */
    static CurveForm.Row unreadable(CurveForm.Row row) {
        String day = null;
        String kitas = null;
        if (row.day().isEmpty()) {
            day = "Bitte nennen Sie den Tag, oder leeren Sie auch die Zahl.";
        } else if (row.date() == null) {
            day = "Das ist kein Datum. Bitte so: 31.12.2026.";
        }
        if (row.kitas().isEmpty()) {
            kitas = "Bitte nennen Sie die Zahl der Kitas, oder leeren Sie auch den Tag.";
        } else if (!row.kitas().matches("[0-9]{1,6}")) {
            kitas = "Bitte eine ganze Zahl, zum Beispiel 12.";
        }
        return row.with(day, kitas);
    }

    static String of(Finding finding, CurveSheet sheet) {
        var before = finding.before();
        return switch (finding.flaw()) {
            case BEFORE_THE_START ->
                "Das Projekt beginnt am %s. Bitte einen späteren Tag.".formatted(GermanDay.of(sheet.startOn()));
            case TOO_LATE -> "So lange dauert kein Projekt; höchstens zehn Jahre ab dem Beginn.";
            case SAME_DAY -> "Diesen Tag gibt es weiter oben schon. Bitte nur eine Zahl je Tag.";
            case OUT_OF_ORDER ->
                "Weiter oben steht schon der %s. „Nach Tagen ordnen“ stellt diesen Tag an seinen Platz."
                        .formatted(GermanDay.of(before.plannedOn()));
            case MORE_THAN_ALL -> "Auf der Liste stehen nur %d Kitas.".formatted(sheet.kitas());
            case FALLING ->
                "Bis zum %s sind schon %d Kitas geplant. Die Kurve darf nicht fallen."
                        .formatted(GermanDay.of(before.plannedOn()), before.reached());
        };
    }
}
