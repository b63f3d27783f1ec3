package bildungslandschaft.rollout;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on rollouts. Numbers are working days unless said otherwise.
 *
 * @param plan until a municipality has decided about its plan
 * @param planReminder until the contact is reminded of the plan
 * @param planSecondReminder until the contact is reminded again, with a copy to the deputy
 * @param planEscalation until coordination asks what holds the plan up
 * @param answer until a Kita is reminded, and from then until somebody rings it; days on which it is closed do not count
 * @param address until the contact has spoken with a silent Kita
 * @param addressReminder until the contact is reminded of it
 * @param addressSecondReminder until the contact is reminded again, with a copy to the deputy
 * @param addressEscalation until coordination clears up the silence
 * @param approval until the municipality has decided about a Kita
 * @param approvalReminder until the contact is reminded of the approval
 * @param approvalSecondReminder until the contact is reminded again, with a copy to the deputy
 * @param approvalEscalation until coordination asks what holds the approval up
 * @param reminderAhead percent of the time for any other task of a contact that is left when the contact is reminded of it
 * @param escalationAfter after its deadline, at which the contact is reminded again, until coordination asks
 * @param traegerReminder until an independent Traeger is reminded
 * @param traegerEscalation until the contact mediates
 * @param registrationReminder until a Kita is reminded of its registration
 * @param registrationEscalation until coordination rings it
 * @param notice until what is for information only is taken as read, or a comment as not wanted; never for a decision
 * @param shortTask for small tasks of coordination
 * @param longTask for tasks that need others
 * @param attendance after a workshop until attendance is recorded
 * @param result until the foundation's answer is expected
 * @param experience until a municipality tells what it learnt
 * @param experienceEnd until its rollout is closed without that
 * @param betweenWaves calendar time between two waves
 * @param practicePhase calendar time between two workshops
 * @param seatSearch calendar time until a seat is looked for again
 * @param applicationReminder calendar time until a Kita is reminded of its application
 * @param application calendar time until its application is expected
 * @param certificate how long a certificate is valid
 * @param renewal how long before its end the renewal begins
 * @param longestPostponement for how long a Kita or a municipality may postpone
 * @param mostLostSeats seats a Kita may lose before somebody asks why
 * @param linkValid how long the links in mails work
 * @param chunk Kitas started in one transaction
 * @param reportDay working day of the month on which the state is recorded
 * @param warning percentage points below the plan from which project management has to act
 */
@ConfigurationProperties("bildungslandschaft.rollout")
public record RolloutSettings(
        @DefaultValue("10") int plan,
        @DefaultValue("7") int planReminder,
        @DefaultValue("9") int planSecondReminder,
        @DefaultValue("12") int planEscalation,
        @DefaultValue("10") int answer,
        @DefaultValue("10") int address,
        @DefaultValue("8") int addressReminder,
        @DefaultValue("10") int addressSecondReminder,
        @DefaultValue("15") int addressEscalation,
        @DefaultValue("5") int approval,
        @DefaultValue("4") int approvalReminder,
        @DefaultValue("5") int approvalSecondReminder,
        @DefaultValue("8") int approvalEscalation,
        @DefaultValue("20") int reminderAhead,
        @DefaultValue("2") int escalationAfter,
        @DefaultValue("15") int traegerReminder,
        @DefaultValue("25") int traegerEscalation,
        @DefaultValue("10") int registrationReminder,
        @DefaultValue("20") int registrationEscalation,
        @DefaultValue("10") int notice,
        @DefaultValue("5") int shortTask,
        @DefaultValue("15") int longTask,
        @DefaultValue("2") int attendance,
        @DefaultValue("40") int result,
        @DefaultValue("15") int experience,
        @DefaultValue("25") int experienceEnd,
        @DefaultValue("6w") Period betweenWaves,
        @DefaultValue("6w") Period practicePhase,
        @DefaultValue("1w") Period seatSearch,
        @DefaultValue("1m") Period applicationReminder,
        @DefaultValue("3m") Period application,
        @DefaultValue("24m") Period certificate,
        @DefaultValue("6m") Period renewal,
        @DefaultValue("12m") Period longestPostponement,
        @DefaultValue("3") int mostLostSeats,
        @DefaultValue("60d") Period linkValid,
        @DefaultValue("50") int chunk,
        @DefaultValue("1") int reportDay,
        @DefaultValue("10") int warning) {}
