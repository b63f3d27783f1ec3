package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices what changes in the register of Kitas while somebody is asked. A new head is asked instead of the former one,
 * a new Traeger decides instead of the former one, and the links of those who were asked before say that they are closed.
 */
@Service
@Transactional
public class AskedPeople {

    private static final Set<ParticipationState> ASKING =
            Set.of(ParticipationState.ADDRESSED, ParticipationState.APPROVAL_PENDING, ParticipationState.APPROVED);

    /** Only one of the two runs at a time: the first until the reminder, the second from then on. */
    private static final Set<String> ANSWER_TIMERS = Set.of("answerReminderDue", "answerOverdue");

    private static final Set<String> REGISTRATION_TIMERS = Set.of("registrationReminderDue", "registrationOverdue");

    private final Participations participations;
    private final Kitas kitas;
    private final KitaApproval approval;
    private final ParticipationLetters letters;
    private final Timers timers;
    private final RolloutJournal journal;
    private final Clock clock;

    AskedPeople(
            Participations participations,
            Kitas kitas,
            KitaApproval approval,
            ParticipationLetters letters,
            Timers timers,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.kitas = kitas;
        this.approval = approval;
        this.letters = letters;
        this.timers = timers;
        this.journal = journal;
        this.clock = clock;
    }

    /** The Kitas where the file and the register name different people, or the file none yet. */
    @Transactional(readOnly = true)
    public List<CaseNumber> changed() {
        // All at once; only closed Kitas are asked for singly.
        Map<String, Kita> open =
                kitas.all(LocalDate.now(clock)).stream().collect(Collectors.toMap(Kita::id, Function.identity()));
        return participations.findByStateInOrderByNumber(ASKING).stream()
                .filter(file -> Optional.ofNullable(open.get(file.view().kitaId()))
                        .or(() -> kitas.kita(file.view().kitaId()))
                        .flatMap(kita -> Respondents.of(kita, file.state()))
                        .filter(name -> !file.isAwaiting(name))
                        .isPresent())
                .map(Participation::number)
                .toList();
    }

    /** The projects in which somebody is being asked about this Kita. */
    @Transactional(readOnly = true)
    public List<CaseNumber> asked(String kitaId) {
        return participations.findByKitaId(kitaId).stream()
                .filter(file -> ASKING.contains(file.state()))
                .map(Participation::number)
                .sorted(Comparator.comparing(CaseNumber::value))
                .toList();
    }

    /** Asks whoever stands in the register now; a second call changes nothing. */
    public void follow(CaseNumber number) {
        journal.begin(number);
        var file = participations.get(number);
        // Whoever left without a successor stays the one who was asked.
        var name = kitas.kita(file.view().kitaId())
                .flatMap(kita -> Respondents.of(kita, file.state()))
                .filter(known -> !file.isAwaiting(known));
        if (!ASKING.contains(file.state()) || name.isEmpty()) {
            return;
        }
        // Who was not known before cannot have been replaced.
        boolean replaced =
                file.await(name.get()).filter(before -> !before.isEmpty()).isPresent();
        if (!replaced) {
            participations.save(file);
        } else if (file.state() == ParticipationState.APPROVAL_PENDING) {
            participations.save(file);
            // The Kita may be in several projects, and its Traeger be asked in each.
            approval.traegerChanged(file.view().kitaId(), Actor.software());
        } else {
            file.announce(new HeadChanged(number));
            journal.moved(file, file.state(), Actor.software(), "Die Kita hat eine neue Leitung.");
        }
    }

    /** What the former head was asked and has not answered goes to the new one. */
    public void resend(CaseNumber number) {
        var file = participations.get(number).view();
        if (file.state() == ParticipationState.ADDRESSED && file.answer() == null) {
            journal.close(KitaLink.ANSWER, number);
            var until = giveTime(number, ANSWER_TIMERS, letters.inviteAgain(file));
            journal.noted(
                    number, Actor.software(), "Neue Leitung gefragt, ob die Kita teilnimmt; Frist bis " + until + ".");
        } else if (file.state() == ParticipationState.APPROVED && file.registration() == null) {
            journal.close(KitaLink.REGISTRATION, number);
            var until = giveTime(number, REGISTRATION_TIMERS, letters.requestRegistration(file));
            journal.noted(
                    number,
                    Actor.software(),
                    "Neue Leitung um die verbindliche Anmeldung gebeten; Frist bis " + until + ".");
        }
    }

    /** The new head has the time that the letter promises, whatever was left to the former one. */
    private String giveTime(CaseNumber number, Set<String> running, Date promised) {
        timers.move(number, running, due -> promised.toInstant());
        return GermanDay.of(LocalDate.ofInstant(promised.toInstant(), clock.getZone()));
    }
}
