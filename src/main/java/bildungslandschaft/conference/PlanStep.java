package bildungslandschaft.conference;

import static bildungslandschaft.conference.Offset.before;
import static bildungslandschaft.conference.Offset.onTheDay;
import static bildungslandschaft.conference.Offset.workingDaysAfter;
import static bildungslandschaft.conference.Offset.workingDaysBefore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every task of a conference, in the order in which they are due: the plan that is counted back from its day. Each is a
 * box of that name in one of the diagrams; two of them come only where something goes wrong and have no place in the plan.
 */
public enum PlanStep {
    CLARIFY_GOALS(Strand.BASICS, "Ziele und Format klären", before(ConferenceSettings::goals)),
    RECORD_CONFERENCE_RESOLUTION(
            Strand.BASICS, "Motto und Termin beschließen lassen", before(ConferenceSettings::resolution)),
    DECIDE_SUBSTITUTE(Strand.BASICS, "Ersatzformat entscheiden", null),
    PLAN_CONFERENCE(Strand.BASICS, "Team und Budget festlegen", before(ConferenceSettings::team)),
    RELEASE_BUDGET(Strand.BASICS, "Budget freigeben", before(ConferenceSettings::budget)),
    RESERVE_VENUE(Strand.VENUE, "Ort reservieren", before(ConferenceSettings::venue)),
    REPLACE_VENUE(Strand.VENUE, "Ersatzort finden", null),
    ORDER_ROOMS(Strand.VENUE, "Räume und Technik beauftragen", before(ConferenceSettings::rooms)),
    COMPLETE_LOGISTICS(Strand.VENUE, "Logistik abhaken", before(ConferenceSettings::logistics)),
    DRAFT_PROGRAMME(Strand.PROGRAMME, "Konzept entwerfen", before(ConferenceSettings::concept)),
    COMPILE_PROGRAMME(Strand.PROGRAMME, "Programm abstimmen", before(ConferenceSettings::programme)),
    RELEASE_PROGRAMME(Strand.PROGRAMME, "Programm freigeben", before(ConferenceSettings::programmeRelease)),
    SEND_SAVE_THE_DATE(Strand.INVITATION, "Save-the-Date versenden", before(ConferenceSettings::saveTheDate)),
    SEND_INVITATION(Strand.INVITATION, "Einladung versenden", before(ConferenceSettings::invitation)),
    ASSIGN_TABLES(Strand.INVITATION, "Thementische zuteilen", before(ConferenceSettings::tables)),
    CONFIRM_PARTICIPATION(
            Strand.INVITATION, "Teilnahme bestätigen", workingDaysBefore(ConferenceSettings::confirmation)),
    PLAN_PUBLICITY(Strand.PUBLICITY, "Öffentlichkeitsarbeit planen", before(ConferenceSettings::publicity)),
    RELEASE_PRESS(Strand.PUBLICITY, "Pressemitteilung freigeben", before(ConferenceSettings::press)),
    PREPARE_SURVEY(Strand.EVALUATION, "Befragung vorbereiten", before(ConferenceSettings::survey)),
    HOLD_REHEARSAL(Strand.DAY, "Generalprobe abhalten", before(ConferenceSettings::rehearsal)),
    RECORD_CONFERENCE_DAY(Strand.DAY, "Konferenztag festhalten", onTheDay()),
    COLLECT_MINUTES(Strand.RESULTS, "Protokolle erfassen", workingDaysAfter(ConferenceSettings::minutes)),
    SETTLE_INVOICES(Strand.RESULTS, "Rechnungen abschließen", workingDaysAfter(ConferenceSettings::invoices)),
    EVALUATE_CONFERENCE(Strand.RESULTS, "Evaluation auswerten", workingDaysAfter(ConferenceSettings::evaluation)),
    WRITE_PROCEEDINGS(Strand.RESULTS, "Tagungsband erstellen", workingDaysAfter(ConferenceSettings::proceedings)),
    RELEASE_PROCEEDINGS(
            Strand.RESULTS, "Tagungsband freigeben", workingDaysAfter(ConferenceSettings::proceedingsRelease)),
    DERIVE_MEASURES(Strand.RESULTS, "Maßnahmen ableiten", workingDaysAfter(ConferenceSettings::measures));

    private final Strand strand;
    private final String label;
    private final @Nullable Offset offset;

    PlanStep(Strand strand, String label, @Nullable Offset offset) {
        this.strand = strand;
        this.label = label;
        this.offset = offset;
    }

    public Strand strand() {
        return strand;
    }

    /** As the box is called in the diagram. */
    public String label() {
        return label;
    }

    Optional<Offset> offset() {
        return Optional.ofNullable(offset);
    }

    public boolean planned() {
        return offset != null;
    }

    /** The id of the box, e.g. {@code clarifyGoals}. */
    public String box() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var id = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            id.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return id.toString();
    }

    static Optional<PlanStep> ofBox(String id) {
        return Arrays.stream(values()).filter(step -> step.box().equals(id)).findFirst();
    }

    static List<PlanStep> of(Strand strand) {
        return Arrays.stream(values()).filter(step -> step.strand == strand).toList();
    }
}
