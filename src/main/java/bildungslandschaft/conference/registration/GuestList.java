package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.conference.registration.RegistrationFigures.Count;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has registered for a conference, and how many. Whoever asks has been let in by the page. */
@Service
@Transactional(readOnly = true)
public class GuestList {

    private static final String NOT_SAID = "nicht angegeben";

    private final Guests guests;
    private final ConferenceInvitations invitations;
    private final RegistrationOptions options;
    private final Clock clock;

    GuestList(Guests guests, ConferenceInvitations invitations, RegistrationOptions options, Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.options = options;
        this.clock = clock;
    }

    /** Guests with a place, those whom one may hope for yet, and how many are wanted. */
    public RegistrationFigures figures(CaseNumber number) {
        var conference = invitations.of(number);
        var all = guests.findAllOf(number.value());
        var names = options.municipalityNames();
        return new RegistrationFigures(
                all.stream().filter(Guest::hasPlace).count(),
                all.stream().filter(Guest::isWaiting).count(),
                conference.places(),
                conference.targets().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                Arrays.stream(GuestGroup.values())
                        .map(group -> count(
                                group.label(),
                                all.stream()
                                        .filter(guest -> guest.group() == group)
                                        .toList(),
                                conference.targets().get(group)))
                        .toList(),
                all.stream().collect(Collectors.groupingBy(guest -> placeOf(guest, names))).entrySet().stream()
                        .map(place -> count(place.getKey(), place.getValue(), null))
                        .filter(count -> count.guests() + count.waiting() > 0)
                        .sorted(Comparator.comparing(Count::guests).reversed().thenComparing(Count::label))
                        .toList(),
                conference.tables().stream()
                        .map(table -> new Count(
                                table.title(),
                                all.stream()
                                        .filter(guest ->
                                                guest.hasPlace() && table.id().equals(guest.table()))
                                        .count(),
                                0,
                                table.capacity()))
                        .toList());
    }

    /** All guests in the order in which they registered, those who wait with their place in line. */
    public List<GuestLine> lines(CaseNumber number) {
        var tables =
                invitations.of(number).tables().stream().collect(Collectors.toMap(ThemeTable::id, ThemeTable::title));
        var names = options.municipalityNames();
        var lines = new ArrayList<GuestLine>();
        long waiting = 0;
        for (var guest : guests.findAllOf(number.value())) {
            waiting += guest.isWaiting() ? 1 : 0;
            lines.add(line(guest, waiting, names, tables));
        }
        return lines;
    }

    /** One guest, with the conference. */
    public Optional<GuestLine> find(CaseNumber number) {
        return guests.findById(number.value())
                .map(guest -> line(guest, 0, options.municipalityNames(), tableTitles(guest.conference())));
    }

    public Optional<ConferenceInvitation> conferenceOf(CaseNumber guest) {
        return guests.findConferenceOf(guest.value()).map(CaseNumber::new).map(invitations::of);
    }

    private GuestLine line(Guest guest, long waiting, Map<String, String> names, Map<UUID, String> tables) {
        var details = guest.details();
        var table = guest.table();
        return new GuestLine(
                guest.number(),
                details.map(GuestDetails::fullName).orElse(null),
                details.map(GuestDetails::institution).orElse(null),
                details.map(GuestDetails::job).orElse(null),
                details.map(GuestDetails::email).orElse(null),
                guest.group().label(),
                placeOf(guest, names),
                guest.state(),
                guest.isWaiting() ? waiting : null,
                table == null ? null : tables.get(table),
                details.map(said -> said.catering().label()).orElse(null),
                details.map(GuestDetails::travel)
                        .filter(Objects::nonNull)
                        .map(Travel::label)
                        .orElse(null),
                details.map(GuestDetails::support).orElse(null),
                details.map(GuestDetails::photoAllowed).orElse(false),
                details.map(GuestDetails::listAllowed).orElse(false),
                guest.isCheckedIn(),
                guest.isLive(),
                LocalDate.ofInstant(guest.registeredAt(), clock.getZone()));
    }

    private Map<UUID, String> tableTitles(CaseNumber conference) {
        return invitations.of(conference).tables().stream()
                .collect(Collectors.toMap(ThemeTable::id, ThemeTable::title));
    }

    private static Count count(String label, List<Guest> of, @Nullable Integer wanted) {
        return new Count(
                label,
                of.stream().filter(Guest::hasPlace).count(),
                of.stream().filter(Guest::isWaiting).count(),
                wanted);
    }

    private static String placeOf(Guest guest, Map<String, String> names) {
        return guest.ags() == null ? NOT_SAID : names.getOrDefault(guest.ags(), NOT_SAID);
    }
}
