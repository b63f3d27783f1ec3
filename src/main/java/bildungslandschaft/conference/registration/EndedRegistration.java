package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.LinkForm.Reply;
import bildungslandschaft.workflow.RegisteredCase;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a guest reads behind the links of earlier mails once their registration is over. */
@Component
@Transactional(readOnly = true)
class EndedRegistration {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Guests guests;
    private final CaseRegister register;

    EndedRegistration(Guests guests, CaseRegister register) {
        this.guests = guests;
        this.register = register;
    }

    /** Empty as long as there is something to decide. */
    Optional<Reply> of(CaseNumber number) {
        return guests.findById(number.value())
                .filter(guest -> !guest.isLive())
                .map(guest -> new Reply(title(guest.state()), text(guest)));
    }

    private String text(Guest guest) {
        var since = register.find(guest.number())
                .map(RegisteredCase::closedAt)
                .map(EndedRegistration::moment)
                .orElse("");
        return switch (guest.state()) {
            case CANCELLED ->
                "Die Anmeldung Nr. %s ist%s zurückgenommen. Sie müssen nichts weiter tun."
                        .formatted(guest.number(), since);
            case CALLED_OFF ->
                "Die Anmeldung Nr. %s gilt%s nicht mehr. Sie müssen nichts weiter tun."
                        .formatted(guest.number(), since);
            case DECLINED ->
                "Bis zuletzt ist kein Platz frei geworden. Die Anmeldung Nr. %s ist%s beendet. Sie müssen nichts weiter tun."
                        .formatted(guest.number(), since);
            case SEATED, WAITING, ATTENDED, MISSED, PASSED ->
                "Zur Anmeldung Nr. %s ist nichts mehr zu ändern. Sie müssen nichts weiter tun."
                        .formatted(guest.number());
        };
    }

    private static String title(GuestState state) {
        return switch (state) {
            case CANCELLED -> "Sie sind schon abgemeldet";
            case CALLED_OFF -> "Die Konferenz fällt aus";
            case DECLINED -> "Die Warteliste ist geschlossen";
            case SEATED, WAITING, ATTENDED, MISSED, PASSED -> "Die Konferenz ist vorbei";
        };
    }

    private static String moment(Instant when) {
        var local = when.atZone(OfficeClock.ZONE);
        return " seit %s um %s Uhr".formatted(GermanDay.withWeekday(local.toLocalDate()), TIME.format(local));
    }
}
