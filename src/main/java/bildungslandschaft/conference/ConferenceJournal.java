package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens with a conference: file, register, plan, timeline, log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConferenceJournal {

    private static final Logger log = LoggerFactory.getLogger(ConferenceJournal.class);

    private final Conferences conferences;
    private final ConferenceSteps steps;
    private final CaseRegister register;
    private final Timeline timeline;
    private final ObjectProvider<ProgrammePeople> people;
    private final ConferenceGuests guests;

    ConferenceJournal(
            Conferences conferences,
            ConferenceSteps steps,
            CaseRegister register,
            Timeline timeline,
            ObjectProvider<ProgrammePeople> people,
            ConferenceGuests guests) {
        this.conferences = conferences;
        this.steps = steps;
        this.register = register;
        this.timeline = timeline;
        this.people = people;
        this.guests = guests;
    }

    /** Waits until nobody else acts on the conference; what every act from outside of the process does first. */
    Conference begin(CaseNumber number) {
        register.lock(number);
        return file(number);
    }

    /**
     * The same for acts that reach those who are asked for the conference. Their files come first, since whoever acts on
     * one of them takes the conference afterwards: of two who took them crosswise, each would wait for the other.
     */
    Conference beginWithPeople(CaseNumber number) {
        people.forEach(each -> each.lock(number));
        return begin(number);
    }

    /** The same for acts that may also give guests another table. */
    Conference beginWithGuests(CaseNumber number) {
        people.forEach(each -> each.lock(number));
        guests.lock(number);
        return begin(number);
    }

    /**
     * The same for acts of which everybody hears. Each of those who have registered has an instance of their own that hears
     * of it, and that may still be busy with what they were told a moment ago.
     */
    Conference beginWithEverybody(CaseNumber number) {
        people.forEach(each -> each.lock(number));
        guests.lockAll(number);
        return begin(number);
    }

    Conference file(CaseNumber number) {
        return conferences.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    void opened(Conference file, Actor actor, String sentence) {
        register.open(file.number(), null, file.state());
        moved(file, actor, sentence);
    }

    /** Saves the file, from which on its events are told. */
    void moved(Conference file, Actor actor, String sentence) {
        register.reach(file.number(), file.state());
        timeline.note(file.number(), actor, sentence);
        log.info("{} {}", file.number(), file.state());
        conferences.save(file);
    }

    /** What came of a step of the plan, for those who go on with it. */
    void record(CaseNumber number, PlanStep step, @Nullable String result) {
        steps.findById(new ConferenceStep.Key(number.value(), step))
                .orElseThrow()
                .record(result);
    }
}
