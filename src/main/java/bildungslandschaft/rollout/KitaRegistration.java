package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a Kita that may take part for its binding registration, from which on it counts as reached. */
@Service
@Transactional
public class KitaRegistration {

    private final Participations participations;
    private final ParticipationLetters letters;
    private final Respondents respondents;
    private final RolloutJournal journal;
    private final Clock clock;

    KitaRegistration(
            Participations participations,
            ParticipationLetters letters,
            Respondents respondents,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.letters = letters;
        this.respondents = respondents;
        this.journal = journal;
        this.clock = clock;
    }

    public void request(CaseNumber number) {
        journal.noted(number, Actor.software(), "Kita um die verbindliche Anmeldung gebeten.");
        var file = participations.get(number);
        respondents.remember(file);
        participations.save(file);
        letters.requestRegistration(file.view());
    }

    public void remind(CaseNumber number) {
        journal.noted(number, Actor.software(), "Kita an die Anmeldung erinnert.");
        letters.remindOfRegistration(participations.get(number).view());
    }

    /** Takes the registration that coordination was told on the telephone; the task goes on by itself. */
    public void note(CaseNumber number, RegistrationReply reply, Actor actor) {
        take(participations.get(number), reply, actor, false);
    }

    /**
     * Takes the registration by link, or what staff enters from paper; until it is confirmed, the last one counts.
     *
     * @throws bildungslandschaft.workflow.SettledException if the Kita may not register, or has done so
     */
    public void receive(CaseNumber number, RegistrationReply reply, Actor actor) {
        journal.begin(number);
        var file = participations.get(number);
        file.announce(new KitaRegistered(number));
        take(file, reply, actor, !actor.login().isEmpty());
    }

    private void take(Participation file, RegistrationReply reply, Actor actor, boolean onBehalf) {
        if (file.state() != ParticipationState.APPROVED) {
            throw TooLate.toRegister(file.view());
        }
        if (reply.schoolchildren() != null && reply.schoolchildren() > reply.children()) {
            throw new RefusedException(
                    "schoolchildren", "Das sind mehr als alle %d Kinder zusammen.".formatted(reply.children()));
        }
        checkPeople(file.view().approval(), reply);
        var today = LocalDate.now(clock);
        file.register(reply.on(today));
        file.acknowledge(Receipt.of(actor, today));
        journal.moved(file, file.state(), actor, "Anmeldung eingegangen." + (onBehalf ? " (Im Auftrag erfasst.)" : ""));
    }

    /** Nobody else is sent than who is released, so that each seat in a workshop can be taken. */
    private static void checkPeople(@Nullable Approval approval, RegistrationReply reply) {
        var released = approval == null ? null : approval.staff();
        if (released != null && reply.staff() > released) {
            throw new RefusedException(
                    "staff",
                    "Freigestellt %s. Sollen mehr teilnehmen, muss Ihr Träger das vorher freigeben; rufen Sie uns an."
                            .formatted(people(released)));
        }
        var names = reply.names() == null
                ? 0
                : reply.names().lines().filter(line -> !line.isBlank()).count();
        if (names > reply.staff()) {
            throw new RefusedException(
                    "names", "Hier stehen %d Namen, angemeldet %s.".formatted(names, people(reply.staff())));
        }
    }

    private static String people(int staff) {
        return staff == 1 ? "ist eine Fachkraft" : "sind " + staff + " Fachkräfte";
    }

    /** Coordination has asked, and the Kita does not register. */
    public void giveUp(CaseNumber number, Actor actor) {
        journal.noted(number, actor, "Die Kita meldet sich nicht an.");
    }

    /** Whether the Kita has registered; from now on it counts. */
    public boolean confirm(CaseNumber number) {
        var file = participations.get(number);
        var before = file.state();
        file.evaluateRegistration(LocalDate.now(clock));
        boolean registered = file.state().reached();
        var sentence = registered
                ? "Anmeldung bestätigt; die Kita ist erreicht."
                : "Ohne Anmeldung; die Kita kann wieder aufgenommen werden.";
        journal.moved(file, before, Actor.software(), sentence);
        if (registered) {
            letters.confirmRegistration(file.view());
        }
        return registered;
    }
}
