package bildungslandschaft.conference;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Every deadline of a conference as an absolute point in time, counted from its day. Methods are named like the box or
 * the timer that asks for them.
 */
@Component
public class ConferenceDeadlines {

    private final ConferenceSettings settings;
    private final Conferences conferences;
    private final BackwardPlan plan;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConferenceDeadlines(
            ConferenceSettings settings,
            Conferences conferences,
            BackwardPlan plan,
            WorkingDays workingDays,
            Clock clock) {
        this.settings = settings;
        this.conferences = conferences;
        this.plan = plan;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Date clarifyGoals(String caseNumber) {
        return planned(caseNumber, PlanStep.CLARIFY_GOALS);
    }

    public Date recordConferenceResolution(String caseNumber) {
        return planned(caseNumber, PlanStep.RECORD_CONFERENCE_RESOLUTION);
    }

    public Date planConference(String caseNumber) {
        return planned(caseNumber, PlanStep.PLAN_CONFERENCE);
    }

    public Date releaseBudget(String caseNumber) {
        return planned(caseNumber, PlanStep.RELEASE_BUDGET);
    }

    public Date reserveVenue(String caseNumber) {
        return planned(caseNumber, PlanStep.RESERVE_VENUE);
    }

    public Date orderRooms(String caseNumber) {
        return planned(caseNumber, PlanStep.ORDER_ROOMS);
    }

    public Date completeLogistics(String caseNumber) {
        return planned(caseNumber, PlanStep.COMPLETE_LOGISTICS);
    }

    public Date draftProgramme(String caseNumber) {
        return planned(caseNumber, PlanStep.DRAFT_PROGRAMME);
    }

    public Date compileProgramme(String caseNumber) {
        return planned(caseNumber, PlanStep.COMPILE_PROGRAMME);
    }

    public Date releaseProgramme(String caseNumber) {
        return planned(caseNumber, PlanStep.RELEASE_PROGRAMME);
    }

    public Date sendSaveTheDate(String caseNumber) {
        return planned(caseNumber, PlanStep.SEND_SAVE_THE_DATE);
    }

    public Date sendInvitation(String caseNumber) {
        return planned(caseNumber, PlanStep.SEND_INVITATION);
    }

    public Date assignTables(String caseNumber) {
        return planned(caseNumber, PlanStep.ASSIGN_TABLES);
    }

    public Date confirmParticipation(String caseNumber) {
        return planned(caseNumber, PlanStep.CONFIRM_PARTICIPATION);
    }

    public Date planPublicity(String caseNumber) {
        return planned(caseNumber, PlanStep.PLAN_PUBLICITY);
    }

    public Date releasePress(String caseNumber) {
        return planned(caseNumber, PlanStep.RELEASE_PRESS);
    }

    public Date prepareSurvey(String caseNumber) {
        return planned(caseNumber, PlanStep.PREPARE_SURVEY);
    }

    public Date holdRehearsal(String caseNumber) {
        return planned(caseNumber, PlanStep.HOLD_REHEARSAL);
    }

    public Date recordConferenceDay(String caseNumber) {
        return planned(caseNumber, PlanStep.RECORD_CONFERENCE_DAY);
    }

    public Date collectMinutes(String caseNumber) {
        return planned(caseNumber, PlanStep.COLLECT_MINUTES);
    }

    public Date settleInvoices(String caseNumber) {
        return planned(caseNumber, PlanStep.SETTLE_INVOICES);
    }

    public Date evaluateConference(String caseNumber) {
        return planned(caseNumber, PlanStep.EVALUATE_CONFERENCE);
    }

    public Date writeProceedings(String caseNumber) {
        return planned(caseNumber, PlanStep.WRITE_PROCEEDINGS);
    }

    public Date releaseProceedings(String caseNumber) {
        return planned(caseNumber, PlanStep.RELEASE_PROCEEDINGS);
    }

    public Date deriveMeasures(String caseNumber) {
        return planned(caseNumber, PlanStep.DERIVE_MEASURES);
    }

    public Date decideSubstitute() {
        return inWorkingDays(settings.substitute());
    }

    public Date replaceVenue() {
        return inWorkingDays(settings.newVenue());
    }

    public Date recruitGuests() {
        return inWorkingDays(settings.guestRecruiting());
    }

    public Date registrationCheck(String caseNumber) {
        return from(caseNumber, day -> plan.nextRegistrationCheck(day, LocalDate.now(clock)));
    }

    public Date conferenceDay(String caseNumber) {
        return from(caseNumber, UnaryOperator.identity());
    }

    public Date registrationClosing(String caseNumber) {
        return from(caseNumber, day -> plan.registrationEnd(day).plusDays(1));
    }

    public Date venueStillOpen(String caseNumber) {
        return from(caseNumber, plan::venueWarning);
    }

    public Date budgetReminder(String caseNumber) {
        return reminder(caseNumber, PlanStep.RELEASE_BUDGET);
    }

    public Date budgetEscalation(String caseNumber) {
        return escalation(caseNumber, PlanStep.RELEASE_BUDGET);
    }

    public Date programmeReminder(String caseNumber) {
        return reminder(caseNumber, PlanStep.RELEASE_PROGRAMME);
    }

    public Date programmeEscalation(String caseNumber) {
        return escalation(caseNumber, PlanStep.RELEASE_PROGRAMME);
    }

    public Date pressReminder(String caseNumber) {
        return reminder(caseNumber, PlanStep.RELEASE_PRESS);
    }

    public Date pressEscalation(String caseNumber) {
        return escalation(caseNumber, PlanStep.RELEASE_PRESS);
    }

    public Date proceedingsReminder() {
        return inWorkingDays(settings.releaseReminder());
    }

    public Date proceedingsEscalation() {
        return inWorkingDays(settings.releaseEscalation());
    }

    private Date planned(String caseNumber, PlanStep step) {
        return from(caseNumber, day -> plan.dueOn(step, day).orElseThrow());
    }

    private Date reminder(String caseNumber, PlanStep release) {
        return from(caseNumber, day -> plan.reminder(release, day, LocalDate.now(clock)));
    }

    private Date escalation(String caseNumber, PlanStep release) {
        return from(caseNumber, day -> plan.escalation(release, day, LocalDate.now(clock)));
    }

    private Date from(String caseNumber, UnaryOperator<LocalDate> due) {
        var day = conferences.findById(caseNumber).orElseThrow().day();
        return Date.from(workingDays.morningOf(due.apply(day)));
    }

    private Date inWorkingDays(int days) {
        return Date.from(workingDays.morningOf(workingDays.plus(LocalDate.now(clock), days)));
    }
}
