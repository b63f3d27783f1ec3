package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strands that run beside each other while a conference is prepared. */
@Service
@Transactional
public class ConferencePreparation {

    private final ConferenceJournal journal;
    private final Timetables timetables;
    private final ConferenceGuests guests;

    ConferencePreparation(ConferenceJournal journal, Timetables timetables, ConferenceGuests guests) {
        this.journal = journal;
        this.timetables = timetables;
        this.guests = guests;
    }

    /** A step after which nothing is asked: what came of it is kept for those who go on. */
    public void note(CaseNumber number, PlanStep step, @Nullable String result, Actor actor) {
        journal.record(number, step, result);
        journal.moved(journal.file(number), actor, "„%s“ ist erledigt.".formatted(step.label()));
    }

    /** What was done to win more guests. It is done week after week, so the history keeps what the plan forgets. */
    public void recruited(CaseNumber number, String efforts, Actor coordinator) {
        journal.record(number, PlanStep.RECRUIT_GUESTS, efforts);
        journal.moved(journal.file(number), coordinator, "Nachgeworben: " + Written.ended(efforts));
    }

    /**
     * @param step whether it is the first place, or another one after that was lost
     * @throws RefusedException at the field {@code capacity} if it does not hold those who have been promised a place
     */
    public void reserve(CaseNumber number, PlanStep step, Venue venue, List<Accessibility> access, Actor coordinator) {
        // Or somebody registers between this look and the reservation.
        var file = journal.begin(number);
        long registered = guests.attendance(number).guests();
        if (venue.capacity() < registered) {
            throw new RefusedException(
                    "capacity",
                    "So viele haben dort nicht Platz: Angemeldet sind schon %d Gäste.".formatted(registered));
        }
        file.view()
                .venue()
                .ifPresent(before -> timetables.findById(number.value()).ifPresent(laid -> {
                    laid.moveVenue(before.name(), venue.name());
                    timetables.save(laid);
                }));
        file.takePlaceAt(venue);
        var missing = Accessibility.missingIn(access);
        journal.record(
                number,
                step,
                Written.lines(
                        venue.inOneLine(),
                        venue.capacity() + " Plätze",
                        missing.isEmpty() ? "barrierefrei" : "Es fehlt: " + missing,
                        Written.euros("Kosten: ", venue.cost())));
        journal.moved(file, coordinator, "Ort reserviert: %s.".formatted(venue.name()));
    }

    /** @throws RefusedException if something is missing without a word on why */
    public void completeLogistics(
            CaseNumber number, List<LogisticsItem> ready, @Nullable String without, Actor coordinator) {
        var missing = LogisticsItem.missingIn(ready);
        if (!missing.isEmpty() && without == null) {
            throw new RefusedException("without", "Nicht abgehakt ist: %s. Warum geht es ohne?".formatted(missing));
        }
        journal.record(
                number,
                PlanStep.COMPLETE_LOGISTICS,
                missing.isEmpty() ? "Alles liegt bereit." : Written.lines("Ohne: " + missing, without));
        journal.moved(journal.file(number), coordinator, "Logistik abgehakt.");
    }

    public void releasePress(CaseNumber number, Release release, @Nullable String remark, Actor management) {
        decided(journal.file(number), PlanStep.RELEASE_PRESS, "Pressemitteilung", release, remark, management);
    }

    /** Whether the invitation can say what there will be; asked under the lock that the release takes too. */
    public boolean programmeSettled(CaseNumber number) {
        return journal.begin(number).programmeSettled();
    }

    public void openRegistration(CaseNumber number) {
        var file = journal.begin(number);
        file.openRegistration();
        journal.moved(file, Actor.software(), "Anmeldung geöffnet.");
    }

    public void closeRegistration(CaseNumber number) {
        var file = journal.begin(number);
        file.closeRegistration();
        journal.moved(file, Actor.software(), "Anmeldeschluss.");
    }

    private void decided(
            Conference file, PlanStep step, String what, Release release, @Nullable String remark, Actor management) {
        var sentence =
                release == Release.RELEASED ? "Freigegeben: %s.".formatted(what) : "Zu ändern: %s.".formatted(what);
        journal.record(file.number(), step, Written.lines(sentence, remark));
        journal.moved(file, management, sentence);
    }
}
