package bildungslandschaft.conference.speaker;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are won for a conference. Periods are counted back from its day, numbers of days are working days.
 *
 * @param choice somebody is chosen
 * @param choiceAtLeast but never sooner than so many days from now
 * @param urgentChoice days to choose somebody else where somebody has cancelled
 * @param reminder days after the request until the person is reminded
 * @param overdue days after the request until somebody calls
 * @param call days to call
 * @param refusals how many may decline until project management thinks again about the part
 * @param change days to think again
 * @param contract days to settle fee and contract
 * @param feeLimit euros above which management has to approve
 * @param feeRelease days for management to do so
 * @param feeReminder days until management is reminded of it
 * @param feeEscalation days until project management hears of it; never for a decision
 * @param documentsReminder title, summary and technology are asked for again
 * @param documentsEscalation their absence is project management's business
 * @param documentsAtLeast days that a person has before that in any case
 * @param shortNotice so long before the day, or later, whoever cancels is not replaced by a new search but by Plan B
 * @param fallback days to decide on Plan B
 * @param keepSupport how long after a conference it is kept what somebody needed to speak
 * @param keepSpeakers how long after it it is kept who spoke
 */
@ConfigurationProperties("bildungslandschaft.conference.speaker")
record SpeakerSettings(
        @DefaultValue("24w") Period choice,
        @DefaultValue("5") int choiceAtLeast,
        @DefaultValue("2") int urgentChoice,
        @DefaultValue("10") int reminder,
        @DefaultValue("15") int overdue,
        @DefaultValue("2") int call,
        @DefaultValue("3") int refusals,
        @DefaultValue("5") int change,
        @DefaultValue("10") int contract,
        @DefaultValue("500") int feeLimit,
        @DefaultValue("10") int feeRelease,
        @DefaultValue("7") int feeReminder,
        @DefaultValue("10") int feeEscalation,
        @DefaultValue("10w") Period documentsReminder,
        @DefaultValue("8w") Period documentsEscalation,
        @DefaultValue("5") int documentsAtLeast,
        @DefaultValue("4w") Period shortNotice,
        @DefaultValue("1") int fallback,
        @DefaultValue("14d") Period keepSupport,
        @DefaultValue("6m") Period keepSpeakers) {}
