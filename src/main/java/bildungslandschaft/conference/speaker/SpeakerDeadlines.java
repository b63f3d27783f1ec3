package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ProgrammeParts;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Every deadline of whoever is asked for a part of the day as an absolute point in time. Methods are named like the box
 * or the timer that asks for them.
 */
@Component
public class SpeakerDeadlines {

    private final SpeakerSettings settings;
    private final Speakers speakers;
    private final ProgrammeParts programme;
    private final SpeakerPlan plan;
    private final WorkingDays workingDays;

    SpeakerDeadlines(
            SpeakerSettings settings,
            Speakers speakers,
            ProgrammeParts programme,
            SpeakerPlan plan,
            WorkingDays workingDays) {
        this.settings = settings;
        this.speakers = speakers;
        this.programme = programme;
        this.plan = plan;
        this.workingDays = workingDays;
    }

    public Date chooseSpeaker(String caseNumber) {
        var file = file(caseNumber);
        return morning(plan.choice(dayOf(file), file.lost()));
    }

    public Date speakerReminder(String caseNumber) {
        return afterAsking(caseNumber, settings.reminder());
    }

    public Date speakerOverdue(String caseNumber) {
        return afterAsking(caseNumber, settings.overdue());
    }

    public Date callSpeaker() {
        return morning(plan.in(settings.call()));
    }

    public Date changeItem() {
        return morning(plan.in(settings.change()));
    }

    public Date arrangeFee() {
        return morning(plan.in(settings.contract()));
    }

    public Date approveFee() {
        return morning(plan.in(settings.feeRelease()));
    }

    public Date feeReminder() {
        return morning(plan.in(settings.feeReminder()));
    }

    public Date feeEscalation() {
        return morning(plan.in(settings.feeEscalation()));
    }

    public Date collectDocuments(String caseNumber) {
        return documentsOverdue(caseNumber);
    }

    public Date documentsReminder(String caseNumber) {
        return morning(plan.documentsReminder(dayOf(file(caseNumber))));
    }

    public Date documentsOverdue(String caseNumber) {
        return morning(plan.documentsEscalation(dayOf(file(caseNumber))));
    }

    public Date speakerDay(String caseNumber) {
        return morning(dayOf(file(caseNumber)).plusDays(1));
    }

    public Date decideFallback() {
        return morning(plan.in(settings.fallback()));
    }

    private Date afterAsking(String caseNumber, int days) {
        return morning(workingDays.plus(file(caseNumber).askedOn(), days));
    }

    private LocalDate dayOf(Speaker file) {
        return programme.conference(file.conference()).day();
    }

    private Speaker file(String caseNumber) {
        return speakers.findById(caseNumber).orElseThrow();
    }

    private Date morning(LocalDate day) {
        return Date.from(workingDays.morningOf(day));
    }
}
