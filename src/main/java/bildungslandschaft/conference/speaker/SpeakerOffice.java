package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.conference.ConferenceCancelled;
import bildungslandschaft.conference.ConferenceDateMoved;
import bildungslandschaft.conference.ConferenceHeld;
import bildungslandschaft.conference.PersonNeeded;
import bildungslandschaft.conference.PersonNotNeeded;
import bildungslandschaft.conference.ProgrammeItemMoved;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.conference.StrandWaived;
import bildungslandschaft.conference.VenueTaken;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.TaskDues;
import bildungslandschaft.workflow.Timers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows a conference: whoever is needed is looked for, and what happens to the conference happens to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerOffice {

    private static final int DIGITS = 3;

    private final Speakers speakers;
    private final SpeakerJournal journal;
    private final SpeakerLetters letters;
    private final ProgrammeParts programme;
    private final CaseRegister register;
    private final SpeakerPlan plan;
    private final WorkingDays workingDays;
    private final TaskDues dues;
    private final Timers timers;

    SpeakerOffice(
            Speakers speakers,
            SpeakerJournal journal,
            SpeakerLetters letters,
            ProgrammeParts programme,
            CaseRegister register,
            SpeakerPlan plan,
            WorkingDays workingDays,
            TaskDues dues,
            Timers timers) {
        this.speakers = speakers;
        this.journal = journal;
        this.letters = letters;
        this.programme = programme;
        this.register = register;
        this.plan = plan;
        this.workingDays = workingDays;
        this.dues = dues;
        this.timers = timers;
    }

    @EventListener
    void search(PersonNeeded needed) {
        if (openAmong(speakers.findNumbersFor(needed.item())).isEmpty()) {
            var day = programme.conference(needed.conference()).day();
            var number = register.nextNumber(SpeakerFiles.KIND, day.getYear(), DIGITS);
            journal.opened(new Speaker(number, needed.conference(), needed.item()), "Eine Person wird gesucht.");
        }
    }

    @EventListener
    void release(PersonNotNeeded released) {
        openAmong(speakers.findNumbersFor(released.item())).forEach(this::release);
    }

    @EventListener
    void release(ConferenceCancelled cancelled) {
        openOf(cancelled.number()).forEach(this::release);
    }

    @EventListener
    void release(StrandWaived waived) {
        if (waived.strand() == Strand.PROGRAMME) {
            openOf(waived.number()).forEach(this::release);
        }
    }

    /**
     * Whoever has agreed has spoken, and may still have to be paid; all others are not looked for any more. The conference
     * is in hand already, so nobody's file is waited for who has agreed: they may cancel at this moment, and wait for the
     * conference with their file in hand.
     */
    @EventListener
    void release(ConferenceHeld held) {
        var settled = Arrays.stream(SpeakerState.values())
                .filter(state -> state.engaged() || state.closed())
                .toList();
        openAmong(speakers.findNumbersOutside(held.number().value(), settled)).stream()
                .filter(file -> !file.state().engaged())
                .forEach(this::release);
    }

    /** Their deadlines follow the new day, and they are told. */
    @EventListener
    void follow(ConferenceDateMoved moved) {
        var day = programme.conference(moved.number()).day();
        for (var file : openOf(moved.number())) {
            dues.move(
                    file.number(),
                    box -> Optional.ofNullable(duesFrom(day, file).get(box)).map(workingDays::morningOf));
            timersFrom(day).forEach((event, due) -> {
                Instant next = workingDays.morningOf(due);
                timers.move(file.number(), Set.of(event), before -> next);
            });
            if (file.state().coming()) {
                letters.ask(file, "speaker-new-date", null);
            }
        }
    }

    /** They were asked for another hour, or room. */
    @EventListener
    void tell(ProgrammeItemMoved moved) {
        openAmong(speakers.findNumbersFor(moved.item())).stream()
                .filter(file -> file.state().coming())
                .filter(file -> letters.announceMove(file, moved.version()))
                .forEach(file ->
                        journal.noted(file.number(), Actor.software(), "Andere Zeit oder anderen Raum mitgeteilt."));
    }

    /** Nothing of their files changes, so that nobody waits for them who has the conference in hand. */
    @EventListener
    void tell(VenueTaken taken) {
        speakers.findByConferenceOrderByNumber(taken.number().value()).stream()
                .filter(file -> file.state().coming())
                .filter(letters::announceVenue)
                .forEach(file -> journal.noted(file.number(), Actor.software(), "Ort der Konferenz mitgeteilt."));
    }

    private Map<String, LocalDate> duesFrom(LocalDate day, Speaker file) {
        return Map.of(
                "chooseSpeaker", plan.choice(day, file.lost()), "collectDocuments", plan.documentsEscalation(day));
    }

    private Map<String, LocalDate> timersFrom(LocalDate day) {
        return Map.of(
                "documentsReminderDue",
                plan.documentsReminder(day),
                "documentsOverdue",
                plan.documentsEscalation(day),
                "speakerDay",
                day.plusDays(1));
    }

    private void release(Speaker file) {
        file.release();
        journal.moved(file, Actor.software(), "Die Person wird nicht mehr gebraucht.");
    }

    private List<Speaker> openOf(CaseNumber conference) {
        return openAmong(speakers.findNumbersOf(conference.value()));
    }

    /** Each as it is once nobody else acts on it. */
    private List<Speaker> openAmong(List<String> numbers) {
        return numbers.stream()
                .map(number -> journal.begin(new CaseNumber(number)))
                .filter(file -> !file.state().closed())
                .toList();
    }
}
