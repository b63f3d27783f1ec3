package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.OutgoingMail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a guest is written, each time with the calendar entry as it now is, and with links to cancel and to rebook. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GuestLetters {

    private final ConferenceInvitations invitations;
    private final Correspondence correspondence;
    private final Links links;
    private final Clock clock;

    GuestLetters(ConferenceInvitations invitations, Correspondence correspondence, Links links, Clock clock) {
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.links = links;
        this.clock = clock;
    }

    /** @param waited whether the guest was told that there is no place */
    void confirm(Guest guest, boolean waited) {
        var conference = conferenceOf(guest);
        guest.entrySent();
        var template = waited ? "registration-moved-up" : "registration-confirmed";
        send(guest, template, "", withLinks(guest, conference), entry(guest, conference));
    }

    /** @param place in the waiting list, from 1 */
    void waiting(Guest guest, long place) {
        var model = withLinks(guest, conferenceOf(guest));
        model.put("place", place);
        send(guest, "registration-waiting", "", model, null);
    }

    void decline(Guest guest) {
        send(guest, "registration-declined", "", about(guest, conferenceOf(guest)), null);
    }

    void confirmCancellation(Guest guest) {
        var conference = conferenceOf(guest);
        send(guest, "registration-cancelled", "", about(guest, conference), sentEntry(guest, conference));
    }

    void confirmRebooking(Guest guest) {
        var time = "/" + clock.instant().toEpochMilli();
        send(guest, "table-rebooked", time, withLinks(guest, conferenceOf(guest)), null);
    }

    /** M-BK-09: the table is no longer what was promised. */
    void announceTable(Guest guest, ProgrammeItemChanged.Change change) {
        var model = withLinks(guest, conferenceOf(guest));
        model.put("change", change.label());
        send(guest, "table-changed", "/" + clock.instant().toEpochMilli(), model, null);
    }

    /**
     * M-BK-09 for a part of the day that is for everybody.
     *
     * @param news for each there is one mail to a guest
     */
    void announceProgramme(
            Guest guest,
            ConferenceInvitation conference,
            ProgrammeLine part,
            ProgrammeItemChanged.Change change,
            UUID news) {
        var model = withLink(guest, conference);
        model.put("change", change.label());
        model.put("part", part.entry().inWords());
        model.put("partAt", part.whenAndWhere());
        send(guest, "programme-news", "/" + news, model, null);
    }

    void announceChange(Guest guest) {
        var conference = conferenceOf(guest);
        keepLinksOpen(guest, conference);
        var version = "/" + guest.entrySequence();
        send(guest, "conference-changed", version, withLinks(guest, conference), sentEntry(guest, conference));
    }

    void announceCallingOff(Guest guest) {
        var conference = conferenceOf(guest);
        var model = about(guest, conference);
        var instead = conference.instead();
        model.put(
                "instead",
                instead == null
                        ? "Gibt es etwas anderes stattdessen, so laden wir Sie wieder ein."
                        : instead.announced());
        send(guest, "conference-off", "", model, sentEntry(guest, conference));
    }

    private void send(
            Guest guest, String template, String which, Map<String, Object> model, @Nullable CalendarEntry entry) {
        guest.details()
                .ifPresent(details -> correspondence.send(new OutgoingMail(
                        "%s/%s%s".formatted(guest.number(), template, which),
                        guest.number().value(),
                        details.email(),
                        details.fullName(),
                        "conference/mail/" + template,
                        model,
                        entry)));
    }

    private ConferenceInvitation conferenceOf(Guest guest) {
        return invitations.of(guest.conference());
    }

    private Map<String, Object> about(Guest guest, ConferenceInvitation conference) {
        var model = new HashMap<String, Object>();
        model.put("title", conference.title());
        model.put("motto", conference.motto());
        model.put("start", startOf(conference));
        model.put("end", conference.endsAt());
        model.put("where", conference.place());
        tableOf(guest, conference).ifPresent(table -> {
            model.put("table", table.title());
            model.put("tableAt", table.whenAndWhere());
        });
        model.put("wished", !guest.wishes().isEmpty());
        model.put("waiting", guest.isWaiting());
        return model;
    }

    /** New ones each time: a link cannot be found out again once it is sent. */
    private Map<String, Object> withLinks(Guest guest, ConferenceInvitation conference) {
        var model = withLink(guest, conference);
        if (guest.isSeated() && !conference.tables().isEmpty()) {
            model.put("rebookLink", url(TableRebooking.PURPOSE, guest, conference));
        }
        return model;
    }

    /** Only to cancel. */
    private Map<String, Object> withLink(Guest guest, ConferenceInvitation conference) {
        var model = about(guest, conference);
        model.put("cancelLink", url(GuestCancellation.PURPOSE, guest, conference));
        return model;
    }

    private String url(String purpose, Guest guest, ConferenceInvitation conference) {
        return links.url(links.issue(purpose, guest.number().value(), endOf(conference)));
    }

    /** The links of earlier mails follow the day too. */
    private void keepLinksOpen(Guest guest, ConferenceInvitation conference) {
        for (var purpose : List.of(GuestCancellation.PURPOSE, TableRebooking.PURPOSE)) {
            links.keepOpen(purpose, guest.number().value(), endOf(conference));
        }
    }

    private Instant endOf(ConferenceInvitation conference) {
        return conference.day().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Optional<ThemeTable> tableOf(Guest guest, ConferenceInvitation conference) {
        return conference.tables().stream()
                .filter(table -> table.id().equals(guest.table()))
                .findFirst();
    }

    /** The next version for those who have one in their calendar. */
    private @Nullable CalendarEntry sentEntry(Guest guest, ConferenceInvitation conference) {
        return guest.isEntrySent() ? entry(guest, conference) : null;
    }

    private CalendarEntry entry(Guest guest, ConferenceInvitation conference) {
        return new CalendarEntry(
                guest.number() + "@bildungslandschaft",
                guest.entrySequence(),
                startOf(conference),
                Duration.between(conference.startsAt(), conference.endsAt()),
                conference.title(),
                conference.place(),
                !guest.isLive());
    }

    private ZonedDateTime startOf(ConferenceInvitation conference) {
        return conference.day().atTime(conference.startsAt()).atZone(clock.getZone());
    }
}
