package bildungslandschaft.conference;

import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long before a conference what has to be done, and how soon after it. What comes before its day is calendar time,
 * most of it in weeks; what comes after it is counted in working days.
 *
 * @param goals goals and format are clear
 * @param resolution the Steuerungskreis has decided
 * @param team team and budget are laid down
 * @param budget management has released them
 * @param venue a place is reserved
 * @param venueWarning from when a place that is still missing is project management's business
 * @param rooms rooms, technology and catering are ordered
 * @param logistics everything lies ready
 * @param concept the programme is drafted
 * @param programme the programme is agreed on
 * @param programmeRelease management has released it
 * @param saveTheDate everybody has heard of the date
 * @param invitation the invitations are sent
 * @param registrationEnd nobody can register any more
 * @param registrationCheck how often it is counted who has registered
 * @param guestRecruiting working days to invite once more where too few have
 * @param tables everybody has a place at a table
 * @param confirmation everybody knows it; working days
 * @param publicity press and publicity are planned
 * @param press the press release is released
 * @param survey the evaluation is prepared
 * @param rehearsal everything was rehearsed
 * @param minutes the minutes of the tables are there
 * @param invoices what it cost is known
 * @param evaluation the feedback is evaluated
 * @param proceedings the proceedings are written
 * @param proceedingsRelease management has released them
 * @param measures it is laid down what follows from it
 * @param substitute working days from now until a conference in doubt is decided
 * @param newVenue working days from now until another place is found
 * @param releaseReminder working days until management is reminded of a release
 * @param startsAt when a conference begins as long as its programme does not say
 * @param endsAt when it ends, likewise
 * @param releaseEscalation working days until project management hears of a release that is missing; never for a decision
 */
@ConfigurationProperties("bildungslandschaft.conference")
public record ConferenceSettings(
        @DefaultValue("40w") Period goals,
        @DefaultValue("36w") Period resolution,
        @DefaultValue("34w") Period team,
        @DefaultValue("32w") Period budget,
        @DefaultValue("32w") Period venue,
        @DefaultValue("8w") Period venueWarning,
        @DefaultValue("10w") Period rooms,
        @DefaultValue("1w") Period logistics,
        @DefaultValue("28w") Period concept,
        @DefaultValue("16w") Period programme,
        @DefaultValue("14w") Period programmeRelease,
        @DefaultValue("20w") Period saveTheDate,
        @DefaultValue("12w") Period invitation,
        @DefaultValue("3w") Period registrationEnd,
        @DefaultValue("1w") Period registrationCheck,
        @DefaultValue("3") int guestRecruiting,
        @DefaultValue("2w") Period tables,
        @DefaultValue("8") int confirmation,
        @DefaultValue("8w") Period publicity,
        @DefaultValue("4w") Period press,
        @DefaultValue("6w") Period survey,
        @DefaultValue("1w") Period rehearsal,
        @DefaultValue("5") int minutes,
        @DefaultValue("20") int invoices,
        @DefaultValue("20") int evaluation,
        @DefaultValue("30") int proceedings,
        @DefaultValue("40") int proceedingsRelease,
        @DefaultValue("40") int measures,
        @DefaultValue("10") int substitute,
        @DefaultValue("3") int newVenue,
        @DefaultValue("7") int releaseReminder,
        @DefaultValue("09:00") LocalTime startsAt,
        @DefaultValue("16:00") LocalTime endsAt,
        @DefaultValue("10") int releaseEscalation) {

    public ConferenceSettings {
        if (registrationCheck.isZero() || registrationCheck.isNegative()) {
            // The plan counts back by it, and would never arrive.
            throw new IllegalArgumentException(
                    "bildungslandschaft.conference.registration-check is %s, but has to be a day or longer"
                            .formatted(registrationCheck));
        }
    }
}
