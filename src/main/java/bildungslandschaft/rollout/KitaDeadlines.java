package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Every deadline on a Kita's way as an absolute point in time: the morning of the working day it falls on. Methods are
 * named like the box or the timer that asks for them.
 */
@Component
public class KitaDeadlines {

    private final RolloutSettings settings;
    private final Participations participations;
    private final KitaCalendar kitaCalendar;
    private final WorkingDays workingDays;
    private final Clock clock;

    KitaDeadlines(
            RolloutSettings settings,
            Participations participations,
            KitaCalendar kitaCalendar,
            WorkingDays workingDays,
            Clock clock) {
        this.settings = settings;
        this.participations = participations;
        this.kitaCalendar = kitaCalendar;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    // Until it is registered

    public Date checkTargetGroup() {
        return inWorkingDays(settings.shortTask());
    }

    /** The first day from today on which the Kita can read its mail. */
    public Date kitaOpen(String caseNumber) {
        return morningOf(kitaCalendar.sameOrNextOpenDay(kitaOf(caseNumber), today()));
    }

    public Date answerReminder(String caseNumber) {
        return whileOpen(caseNumber, settings.answer());
    }

    public Date answerOverdue(String caseNumber) {
        return whileOpen(caseNumber, settings.answer());
    }

    public Date addressKita() {
        return inWorkingDays(settings.address());
    }

    public Date addressReminder() {
        return inWorkingDays(settings.addressReminder());
    }

    public Date addressSecondReminder() {
        return inWorkingDays(settings.addressSecondReminder());
    }

    public Date addressOverdue() {
        return inWorkingDays(settings.addressEscalation());
    }

    public Date clarifySilence() {
        return inWorkingDays(settings.shortTask());
    }

    public Date resubmission(String caseNumber) {
        var answer = Objects.requireNonNull(file(caseNumber).answer());
        var later = answer.later() == null ? today().plusMonths(1) : answer.later();
        return morningOf(workingDays.sameOrNext(later));
    }

    public Date checkCertificate() {
        return inWorkingDays(settings.shortTask());
    }

    public Date noteDecline() {
        return inWorkingDays(settings.shortTask());
    }

    public Date noticeAssumed() {
        return inWorkingDays(settings.notice());
    }

    public Date approveParticipation() {
        return inWorkingDays(settings.approval());
    }

    public Date approveForCounty() {
        return inWorkingDays(settings.approval());
    }

    public Date approvalReminder() {
        return inWorkingDays(settings.approvalReminder());
    }

    public Date approvalSecondReminder() {
        return inWorkingDays(settings.approvalSecondReminder());
    }

    public Date approvalOverdue() {
        return inWorkingDays(settings.approvalEscalation());
    }

    public Date pursueApproval() {
        return inWorkingDays(settings.shortTask());
    }

    public Date nominateDeputy() {
        return inWorkingDays(settings.shortTask());
    }

    public Date approveAsDeputy() {
        return inWorkingDays(settings.approval());
    }

    public Date deputyOverdue() {
        return inWorkingDays(settings.approvalEscalation());
    }

    public Date pursueDeputy() {
        return inWorkingDays(settings.shortTask());
    }

    public Date answerQuery() {
        return inWorkingDays(settings.shortTask());
    }

    public Date traegerReminder() {
        return inWorkingDays(settings.traegerReminder());
    }

    public Date traegerOverdue() {
        return inWorkingDays(settings.traegerEscalation() - settings.traegerReminder());
    }

    public Date noteParticipation() {
        return inWorkingDays(settings.notice());
    }

    public Date participationNoticeAssumed() {
        return inWorkingDays(settings.notice());
    }

    public Date mediateWithTraeger() {
        return inWorkingDays(settings.address());
    }

    public Date registrationReminder(String caseNumber) {
        return whileOpen(caseNumber, settings.registrationReminder());
    }

    public Date registrationOverdue(String caseNumber) {
        return whileOpen(caseNumber, settings.registrationEscalation() - settings.registrationReminder());
    }

    public Date pursueRegistration() {
        return inWorkingDays(settings.shortTask());
    }

    public Date handOverMaterial() {
        return inWorkingDays(settings.shortTask());
    }

    public Date confirmExit() {
        return inWorkingDays(settings.shortTask());
    }

    // On the way to its certificate

    public Date nextSeatSearch() {
        return after(settings.seatSearch());
    }

    public Date clarifySeat() {
        return inWorkingDays(settings.shortTask());
    }

    public Date practicePhaseOver() {
        return after(settings.practicePhase());
    }

    public Date accompanyPractice() {
        return inWorkingDays(20);
    }

    public Date practiceVisit(String caseNumber) {
        return morningOf(workingDays.sameOrNext(
                Objects.requireNonNull(file(caseNumber).training().nextTalkOn())));
    }

    public Date pursueApplication() {
        return after(settings.application());
    }

    public Date applicationReminder() {
        return after(settings.applicationReminder());
    }

    public Date recordResult() {
        return inWorkingDays(settings.result());
    }

    public Date approveHandover() {
        return inWorkingDays(settings.plan());
    }

    public Date checkTraining() {
        return inWorkingDays(settings.plan());
    }

    public Date recordRenewal() {
        return inWorkingDays(settings.result());
    }

    /** The morning after its last day. */
    public Date certificateExpired(String caseNumber) {
        var lastDay = Objects.requireNonNull(file(caseNumber).training().validUntil());
        return morningOf(lastDay.plusDays(1));
    }

    private Date whileOpen(String caseNumber, int days) {
        return morningOf(kitaCalendar.plus(kitaOf(caseNumber), today(), days));
    }

    private String kitaOf(String caseNumber) {
        return file(caseNumber).kitaId();
    }

    private ParticipationView file(String caseNumber) {
        return participations.findById(caseNumber).orElseThrow().view();
    }

    private Date inWorkingDays(int days) {
        return morningOf(workingDays.plus(today(), days));
    }

    private Date after(Period period) {
        return morningOf(workingDays.sameOrNext(today().plus(period)));
    }

    private Date morningOf(LocalDate day) {
        return Date.from(workingDays.morningOf(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
