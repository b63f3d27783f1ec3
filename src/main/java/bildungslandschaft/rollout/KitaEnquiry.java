package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a Kita whether it wants to take part, and takes its answer, however it comes. */
@Service
@Transactional
public class KitaEnquiry {

    private final Participations participations;
    private final ParticipationLetters letters;
    private final Respondents respondents;
    private final RolloutSettings settings;
    private final RolloutJournal journal;
    private final Clock clock;

    KitaEnquiry(
            Participations participations,
            ParticipationLetters letters,
            Respondents respondents,
            RolloutSettings settings,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.letters = letters;
        this.respondents = respondents;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    public void invite(CaseNumber number) {
        var file = participations.get(number);
        var before = file.state();
        file.address(LocalDate.now(clock));
        respondents.remember(file);
        journal.moved(file, before, Actor.software(), "Kita gefragt, ob sie teilnimmt.");
        letters.invite(file.view());
    }

    public void remind(CaseNumber number) {
        journal.noted(number, Actor.software(), "Kita an die Antwort erinnert.");
        letters.remindOfAnswer(participations.get(number).view());
    }

    /**
     * Takes what the Kita said to somebody who asked it; the task goes on by itself.
     *
     * @throws RefusedException if it postpones too often, or to a day that is past or too far away
     */
    public void note(CaseNumber number, Answer answer, Actor actor) {
        take(participations.get(number), answer, actor, false);
    }

    /**
     * Takes what the Kita answers by its link, or what staff enters for it outside of a task. Until the answer is acted
     * upon, the last one counts.
     *
     * @throws bildungslandschaft.workflow.SettledException if the Kita is not being asked, or no longer
     */
    public void receive(CaseNumber number, Answer answer, Actor actor) {
        journal.begin(number);
        var file = participations.get(number);
        file.announce(new KitaAnswered(number));
        take(file, answer, actor, !actor.login().isEmpty());
    }

    private void take(Participation file, Answer answer, Actor actor, boolean onBehalf) {
        if (file.state() != ParticipationState.ADDRESSED) {
            throw TooLate.toAnswer(file.view());
        }
        check(file, answer);
        file.answer(answer);
        file.acknowledge(Receipt.of(actor, LocalDate.now(clock)));
        var until = answer.later() == null ? "" : ", wieder ab " + GermanDay.of(answer.later());
        var ring = Boolean.TRUE.equals(answer.callBack()) ? " Sie bittet um einen Anruf." : "";
        var sentence = "Die Kita antwortet: " + answer.answer().label() + until + "." + ring;
        journal.moved(file, file.state(), actor, sentence + (onBehalf ? " (Im Auftrag erfasst.)" : ""));
    }

    private void check(Participation file, Answer answer) {
        if (answer.answer() == KitaAnswer.DECLINED && answer.reason() == null) {
            throw new RefusedException("reason", "Bitte nennen Sie einen Grund.");
        }
        if (answer.answer() != KitaAnswer.LATER) {
            return;
        }
        if (!file.mayPostpone()) {
            throw new RefusedException(
                    "answer",
                    "Diese Kita hat schon zweimal „später“ gesagt. Möglich sind noch Interesse oder kein Interesse.");
        }
        var today = LocalDate.now(clock);
        var later = answer.later();
        if (later == null || !later.isAfter(today)) {
            throw new RefusedException("later", "Bitte wählen Sie einen Tag, der noch kommt.");
        }
        if (later.isAfter(today.plus(settings.longestPostponement()))) {
            throw new RefusedException("later", "Bitte wählen Sie einen Tag in den nächsten zwölf Monaten.");
        }
    }

    /** The contact has not reached the Kita: coordination takes over. */
    public void noteSilence(CaseNumber number, Actor actor) {
        journal.noted(number, actor, "Die Kita war nicht zu erreichen.");
    }

    /** Coordination gives the Kita up for now. */
    public void giveUp(CaseNumber number, Actor actor) {
        journal.noted(number, actor, "Von der Kita ist keine Rückmeldung zu bekommen.");
    }

    /** Acts upon what the Kita has said; empty if it has said nothing. */
    public Optional<AnswerOutcome> evaluate(CaseNumber number) {
        var file = participations.get(number);
        var before = file.state();
        file.evaluateAnswer(LocalDate.now(clock));
        journal.moved(file, before, Actor.software(), consequence(file));
        return Optional.ofNullable(file.view().answer()).map(answer -> outcome(file, answer));
    }

    private static AnswerOutcome outcome(Participation file, Answer answer) {
        return file.state() == ParticipationState.PROOF_PENDING
                ? AnswerOutcome.ALREADY_CERTIFIED
                : AnswerOutcome.valueOf(answer.answer().name());
    }

    private static String consequence(Participation file) {
        var view = file.view();
        var answer = view.answer();
        if (answer == null) {
            return "Keine Rückmeldung; die Kita kann wieder aufgenommen werden.";
        }
        return switch (outcome(file, answer)) {
            case INTERESTED -> "Die Kita möchte teilnehmen; die Freigabe wird eingeholt.";
            case LATER -> "Bis zur Wiedervorlage zurückgestellt.";
            case ALREADY_CERTIFIED -> "Die Kita ist nach ihren Worten schon zertifiziert; der Nachweis wird geprüft.";
            case DECLINED ->
                "Die Kita nimmt nicht teil: "
                        + (view.declineReason() == null
                                ? DeclineReason.OTHER.label()
                                : view.declineReason().label())
                        + ".";
        };
    }
}
