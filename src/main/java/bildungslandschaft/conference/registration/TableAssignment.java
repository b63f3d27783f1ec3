package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives everybody who has registered a place at a table, as it is proposed to coordination. */
@Service
@Transactional
public class TableAssignment {

    private final Guests guests;
    private final GuestJournal journal;
    private final ConferenceInvitations invitations;

    TableAssignment(Guests guests, GuestJournal journal, ConferenceInvitations invitations) {
        this.guests = guests;
        this.journal = journal;
        this.invitations = invitations;
    }

    /** How each table would be taken and why, without a name. */
    @Transactional(readOnly = true)
    public List<Fact> proposal(CaseNumber number) {
        var conference = invitations.of(number);
        var proposal = proposalFor(conference);
        var facts = new ArrayList<Fact>();
        conference.tables().forEach(table -> facts.add(new Fact(table.title(), proposal.describe(table))));
        if (!proposal.found().isEmpty()) {
            int found = proposal.found().size();
            facts.add(new Fact(
                    "Noch ohne Tisch",
                    (found == 1 ? "Ein Gast bekommt" : found + " Gäste bekommen")
                            + " mit dem Erledigen den Tisch, der hier mitgezählt ist, und eine Nachricht."));
        }
        if (!conference.tables().isEmpty() && proposal.without().size() > 0) {
            facts.add(new Fact(
                    "Es fehlen Plätze",
                    "Für %d Gäste ist an keinem Tisch Platz."
                            .formatted(proposal.without().size())));
        }
        if (!conference.tables().isEmpty()) {
            facts.add(new Fact(
                    "Wer wohin?", "Wer an welchem Tisch sitzt und warum, und von Hand ändern", TablePlan.path(number)));
        }
        return facts;
    }

    /** Who sits where now, and where the others would be seated, for those who may read names. */
    @Transactional(readOnly = true)
    public TablePlan plan(CaseNumber number) {
        var conference = invitations.of(number);
        var proposal = proposalFor(conference);
        return new TablePlan(
                conference.tables().stream()
                        .map(table -> new TablePlan.Table(
                                table.title(),
                                table.whenAndWhere(),
                                table.capacity(),
                                proposal.at(table).stream()
                                        .map(guest -> TablePlan.Seat.of(
                                                guest,
                                                TableProposal.reason(guest, table),
                                                proposal.found().containsKey(guest)
                                                        ? TablePlan.Standing.PROPOSED
                                                        : TablePlan.Standing.SITS))
                                        .toList()))
                        .toList(),
                proposal.without().stream()
                        .map(guest -> TablePlan.Seat.of(guest, "an keinem Tisch ist Platz", TablePlan.Standing.NOWHERE))
                        .toList());
    }

    /** The same in a text that can be mended before it is kept. */
    @Transactional(readOnly = true)
    public String inWords(CaseNumber number) {
        var conference = invitations.of(number);
        var proposal = proposalFor(conference);
        return conference.tables().stream()
                .map(table -> table.title() + ": " + proposal.describe(table))
                .collect(Collectors.joining("\n"));
    }

    /** Seats those who have no table yet; each of them is written to. */
    public void assign(CaseNumber number, Actor coordinator) {
        var conference = invitations.lock(number);
        proposalFor(conference).found().forEach((guest, table) -> {
            guest.rebook(table);
            journal.noted(guest, coordinator, "Thementisch zugeteilt.");
        });
    }

    private TableProposal proposalFor(ConferenceInvitation conference) {
        var seated = guests.findAllOf(conference.number().value()).stream()
                .filter(Guest::isSeated)
                .toList();
        return TableProposal.of(seated, conference.tables());
    }
}
