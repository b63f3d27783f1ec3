package bildungslandschaft.conference;

import static bildungslandschaft.conference.Offset.before;
import static bildungslandschaft.conference.Offset.onTheDay;
import static bildungslandschaft.conference.Offset.workingDaysAfter;
import static bildungslandschaft.conference.Offset.workingDaysBefore;

import bildungslandschaft.directory.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every task of a conference, in the order in which they are due: the plan that is counted back from its day. Each is a
 * box of that name in one of the diagrams; some of them come only where something goes wrong and have no place in the plan.
 */
public enum PlanStep implements PlanItem {
    CLARIFY_GOALS(Strand.BASICS, Role.PROJECT_MANAGER, "Ziele und Format klären", before(ConferenceSettings::goals)),
    RECORD_CONFERENCE_RESOLUTION(
            Strand.BASICS,
            Role.COORDINATOR,
            "Motto und Termin beschließen lassen",
            before(ConferenceSettings::resolution)),
    DECIDE_SUBSTITUTE(Strand.BASICS, Role.PROJECT_MANAGER, "Ersatzformat entscheiden", null),
    PLAN_CONFERENCE(Strand.BASICS, Role.PROJECT_MANAGER, "Team und Budget festlegen", before(ConferenceSettings::team)),
    RELEASE_BUDGET(Strand.BASICS, Role.MANAGEMENT, "Budget freigeben", before(ConferenceSettings::budget)),
    RESERVE_VENUE(Strand.VENUE, Role.COORDINATOR, "Ort reservieren", before(ConferenceSettings::venue)),
    REPLACE_VENUE(Strand.VENUE, Role.COORDINATOR, "Ersatzort finden", null),
    ORDER_ROOMS(Strand.VENUE, Role.COORDINATOR, "Räume und Technik beauftragen", before(ConferenceSettings::rooms)),
    COMPLETE_LOGISTICS(Strand.VENUE, Role.COORDINATOR, "Logistik abhaken", before(ConferenceSettings::logistics)),
    DRAFT_PROGRAMME(Strand.PROGRAMME, Role.PROJECT_MANAGER, "Konzept entwerfen", before(ConferenceSettings::concept)),
    COMPILE_PROGRAMME(
            Strand.PROGRAMME, Role.PROJECT_MANAGER, "Programm abstimmen", before(ConferenceSettings::programme)),
    RELEASE_PROGRAMME(
            Strand.PROGRAMME, Role.MANAGEMENT, "Programm freigeben", before(ConferenceSettings::programmeRelease)),
    SEND_SAVE_THE_DATE(
            Strand.INVITATION, Role.COORDINATOR, "Save-the-Date versenden", before(ConferenceSettings::saveTheDate)),
    SEND_INVITATION(Strand.INVITATION, Role.COORDINATOR, "Einladung versenden", before(ConferenceSettings::invitation)),
    RECRUIT_GUESTS(Strand.INVITATION, Role.COORDINATOR, "Nachwerben", null),
    ASSIGN_TABLES(Strand.INVITATION, Role.COORDINATOR, "Thementische zuteilen", before(ConferenceSettings::tables)),
    CONFIRM_PARTICIPATION(
            Strand.INVITATION,
            Role.COORDINATOR,
            "Teilnahme bestätigen",
            workingDaysBefore(ConferenceSettings::confirmation)),
    PLAN_PUBLICITY(
            Strand.PUBLICITY, Role.COORDINATOR, "Presse und Werbung planen", before(ConferenceSettings::publicity)),
    RELEASE_PRESS(Strand.PUBLICITY, Role.MANAGEMENT, "Pressetext freigeben", before(ConferenceSettings::press)),
    PREPARE_SURVEY(Strand.EVALUATION, Role.MONITORING, "Befragung vorbereiten", before(ConferenceSettings::survey)),
    HOLD_REHEARSAL(Strand.DAY, Role.PROJECT_MANAGER, "Generalprobe abhalten", before(ConferenceSettings::rehearsal)),
    RECORD_CONFERENCE_DAY(Strand.DAY, Role.COORDINATOR, "Konferenztag festhalten", onTheDay()),
    COLLECT_MINUTES(
            Strand.RESULTS, Role.COORDINATOR, "Protokolle erfassen", workingDaysAfter(ConferenceSettings::minutes)),
    SETTLE_INVOICES(
            Strand.RESULTS, Role.COORDINATOR, "Rechnungen abschließen", workingDaysAfter(ConferenceSettings::invoices)),
    EVALUATE_CONFERENCE(
            Strand.RESULTS, Role.MONITORING, "Evaluation auswerten", workingDaysAfter(ConferenceSettings::evaluation)),
    WRITE_PROCEEDINGS(
            Strand.RESULTS,
            Role.COORDINATOR,
            "Tagungsband erstellen",
            workingDaysAfter(ConferenceSettings::proceedings)),
    RELEASE_PROCEEDINGS(
            Strand.RESULTS,
            Role.MANAGEMENT,
            "Tagungsband freigeben",
            workingDaysAfter(ConferenceSettings::proceedingsRelease)),
    DERIVE_MEASURES(
            Strand.RESULTS, Role.PROJECT_MANAGER, "Maßnahmen ableiten", workingDaysAfter(ConferenceSettings::measures));

    private final Strand strand;
    private final Role role;
    private final String label;
    private final @Nullable Offset offset;

    PlanStep(Strand strand, Role role, String label, @Nullable Offset offset) {
        this.strand = strand;
        this.role = role;
        this.label = label;
        this.offset = offset;
    }

    @Override
    public Strand strand() {
        return strand;
    }

    @Override
    public Role role() {
        return role;
    }

    /** As the box is called in the diagram. */
    @Override
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
