package bildungslandschaft.conference.registration;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's agreements on guests.
 *
 * @param waitingEnd working days before a conference on which whoever still waits for a place is told that there is none
 * @param attendance working days after it until the list of who was there is closed
 * @param support how long before a conference everything is arranged that guests need to be there
 * @param lateSupport working days for it where somebody registers later than that
 * @param mostPerContact how many people one mail address can register for one conference
 * @param recruitingBegin how long before it too few registrations are a reason to invite once more
 * @param recruitingShare which share of the wanted guests, in per cent, is too few: of all, or of one target group
 * @param keepSupport how long after a conference it is kept what somebody needed to be there
 * @param keepGuests how long after it it is kept who has registered
 */
@ConfigurationProperties("bildungslandschaft.conference.registration")
record RegistrationSettings(
        @DefaultValue("3") int waitingEnd,
        @DefaultValue("5") int attendance,
        @DefaultValue("6w") Period support,
        @DefaultValue("3") int lateSupport,
        @DefaultValue("20") int mostPerContact,
        @DefaultValue("6w") Period recruitingBegin,
        @DefaultValue("50") int recruitingShare,
        @DefaultValue("14d") Period keepSupport,
        @DefaultValue("6m") Period keepGuests) {}
