package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.LinkForm;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The link in the confirmation through which a guest takes another table. */
@Component
class TableRebooking implements LinkForm<TableRebooking.Input> {

    static final String PURPOSE = "conference-registration/tableRebooked";

    private final GuestDesk desk;
    private final RegistrationOptions options;
    private final ConferenceInvitations invitations;
    private final Guests guests;
    private final EndedRegistration ended;

    TableRebooking(
            GuestDesk desk,
            RegistrationOptions options,
            ConferenceInvitations invitations,
            Guests guests,
            EndedRegistration ended) {
        this.desk = desk;
        this.options = options;
        this.invitations = invitations;
        this.guests = guests;
        this.ended = ended;
    }

    @Override
    public String process() {
        return "conference-registration";
    }

    @Override
    public String event() {
        return "tableRebooked";
    }

    @Override
    public boolean reusable() {
        return true;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        var conference = conferenceOf(number);
        var facts = new ArrayList<Fact>();
        guest(number).details().ifPresent(details -> facts.add(new Fact("Für", details.fullName())));
        facts.add(
                new Fact("Konferenz", "%s, %s".formatted(conference.title(), GermanDay.withWeekday(conference.day()))));
        conference.tables().stream()
                .filter(table -> table.id().equals(guest(number).table()))
                .map(ThemeTable::title)
                .forEach(title -> facts.add(new Fact("Bisher", title)));
        return new Sheet(
                "Anderen Thementisch wählen",
                "Sie können bis zum Tag der Konferenz den Tisch wechseln, solange am neuen noch Platz ist. Der alte"
                        + " Platz wird dann frei.",
                facts,
                "Tisch wechseln");
    }

    @Override
    public Optional<Reply> settled(CaseNumber number) {
        return ended.of(number);
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of("tables", options.freeTables(conferenceOf(number), number));
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return GuestDesk.GUEST.name();
    }

    @Override
    public Reply submit(CaseNumber number, Input input, Actor actor) {
        var table = UUID.fromString(input.table());
        if (table.equals(guest(number).table())) {
            return new Reply("Sie sitzen an diesem Tisch", "Es hat sich nichts geändert.");
        }
        desk.rebook(number, table, actor);
        return new Reply("Ihr Tisch ist gewechselt", "Wir schicken Ihnen eine Bestätigung.");
    }

    private Guest guest(CaseNumber number) {
        return guests.findById(number.value()).orElseThrow();
    }

    private ConferenceInvitation conferenceOf(CaseNumber guest) {
        return invitations.of(guest(guest).conference());
    }

    /** @param table id of the table that is wanted */
    record Input(String table) {}
}
