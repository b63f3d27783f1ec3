package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a registration offer to choose from, and what they are filled with. */
@Service
@Transactional(readOnly = true)
public class RegistrationOptions {

    /** Stands for a municipality outside of the county. */
    static final String ELSEWHERE = "elsewhere";

    private final GuestPlaces places;
    private final Guests guests;
    private final Directory directory;
    private final Clock clock;

    RegistrationOptions(GuestPlaces places, Guests guests, Directory directory, Clock clock) {
        this.places = places;
        this.guests = guests;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param party whose contact and institution the next person shares; null for a form that is still empty */
    public Map<String, Object> forForm(ConferenceInvitation conference, @Nullable UUID party) {
        var taken = places.taken(conference.number());
        var values = new HashMap<String, Object>();
        values.put("municipalities", municipalities());
        values.put(
                "tables",
                conference.tables().stream()
                        .map(table ->
                                option(table.id().toString(), describe(table, taken.getOrDefault(table.id(), 0L))))
                        .toList());
        if (party != null) {
            guests.findFirstByPartyOrderByLine(party).ifPresent(first -> {
                values.put("guestGroup", first.group().name());
                if (first.ags() != null) {
                    values.put("ags", first.ags());
                }
                first.details().ifPresent(details -> {
                    values.put("email", details.email());
                    values.put("institution", details.institution());
                });
            });
        }
        return values;
    }

    /** The tables at which there is a place, and that at which the guest sits already, marked as such. */
    public List<Map<String, String>> freeTables(ConferenceInvitation conference, CaseNumber guest) {
        var taken = places.taken(conference.number());
        var own = guests.findById(guest.value()).map(Guest::table).orElse(null);
        return conference.tables().stream()
                .filter(table -> table.id().equals(own) || table.hasPlaceBeside(taken.getOrDefault(table.id(), 0L)))
                .map(table -> option(
                        table.id().toString(),
                        table.id().equals(own)
                                ? table.title() + " – wie bisher"
                                : describe(table, taken.getOrDefault(table.id(), 0L))))
                .toList();
    }

    /** Names of municipalities by their key. */
    Map<String, String> municipalityNames() {
        return municipalities().stream()
                .collect(Collectors.toMap(option -> option.get("value"), option -> option.get("label"), (a, b) -> a));
    }

    private List<Map<String, String>> municipalities() {
        var options = new ArrayList<Map<String, String>>();
        directory
                .municipalities(LocalDate.now(clock))
                .forEach(municipality -> options.add(option(municipality.ags(), municipality.name())));
        options.add(option(ELSEWHERE, "außerhalb des Landkreises"));
        return options;
    }

    private static String describe(ThemeTable table, long taken) {
        if (table.capacity() == null) {
            return table.title();
        }
        long free = table.capacity() - taken;
        return free <= 0
                ? table.title() + " – voll"
                : "%s – %s".formatted(table.title(), free == 1 ? "noch 1 Platz" : "noch " + free + " Plätze");
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
