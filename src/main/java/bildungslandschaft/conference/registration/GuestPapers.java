package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.correspondence.PdfDocuments;
import bildungslandschaft.workflow.CaseNumber;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is printed before the day of a conference: a badge for each guest, and lists to tick off at every table. */
@Service
@Transactional(readOnly = true)
public class GuestPapers {

    private static final int IN_A_ROW = 2;
    private static final int ROWS_ON_A_PAGE = 5;

    private final GuestList guests;
    private final ConferenceInvitations invitations;
    private final PdfDocuments printer;

    GuestPapers(GuestList guests, ConferenceInvitations invitations, PdfDocuments printer) {
        this.guests = guests;
        this.invitations = invitations;
        this.printer = printer;
    }

    /** The badges, by name; empty if nobody has a place. */
    public Optional<byte[]> badges(CaseNumber number) {
        var conference = invitations.of(number);
        var badges = seated(number).stream().map(Badge::of).toList();
        if (badges.isEmpty()) {
            return Optional.empty();
        }
        var pages = inParts(inParts(badges, IN_A_ROW), ROWS_ON_A_PAGE);
        return Optional.of(printer.render("conference/print/badges", model(conference, "pages", pages)));
    }

    private static <T> List<List<T>> inParts(List<T> all, int most) {
        var parts = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += most) {
            parts.add(all.subList(i, Math.min(i + most, all.size())));
        }
        return parts;
    }

    /** One list for each theme table, one for those without, and one of all for the door; empty if nobody has a place. */
    public Optional<byte[]> lists(CaseNumber number) {
        var conference = invitations.of(number);
        var seated = seated(number);
        if (seated.isEmpty()) {
            return Optional.empty();
        }
        var rooms = new ArrayList<Room>();
        rooms.add(new Room("Alle Gäste", null, seated));
        for (var table : conference.tables()) {
            add(rooms, table.title(), table, at(seated, table.title()));
        }
        if (!conference.tables().isEmpty()) {
            add(rooms, "Ohne Thementisch", null, at(seated, null));
        }
        return Optional.of(printer.render("conference/print/lists", model(conference, "rooms", rooms)));
    }

    private static void add(List<Room> rooms, String title, @Nullable ThemeTable table, List<GuestLine> guests) {
        if (!guests.isEmpty()) {
            rooms.add(new Room(title, table == null ? null : table.room(), guests));
        }
    }

    private static List<GuestLine> at(List<GuestLine> guests, @Nullable String table) {
        return guests.stream()
                .filter(guest -> Objects.equals(guest.table(), table))
                .toList();
    }

    /** Those with a place and a name, as people look for themselves in a list. */
    private List<GuestLine> seated(CaseNumber number) {
        var german = Collator.getInstance(Locale.GERMAN);
        return guests.lines(number).stream()
                .filter(line -> line.state() == GuestState.SEATED && line.name() != null)
                .sorted(Comparator.comparing(GuestPapers::familyName, german).thenComparing(GuestLine::name, german))
                .toList();
    }

    /** The last word of a name; nothing better is known of how somebody is called. */
    private static String familyName(GuestLine guest) {
        var name = Objects.requireNonNull(guest.name()).strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Map<String, Object> model(ConferenceInvitation conference, String what, Object content) {
        return Map.of("title", conference.title(), "day", GermanDay.of(conference.day()), what, content);
    }

    /**
     * One badge.
     *
     * @param photo whether the guest may be photographed
     */
    public record Badge(
            String name,
            @Nullable String institution,
            @Nullable String table,
            boolean photo) {

        /** More letters than this do not fit in large type. */
        private static final int MOST_LETTERS = 30;

        /** More than this do not fit at all, and would push the other badges of the sheet off their places. */
        private static final int MOST_OF_A_NAME = 70;

        private static final int MOST_OF_A_LINE = 60;

        static Badge of(GuestLine guest) {
            return new Badge(
                    cut(Objects.requireNonNull(guest.name()), MOST_OF_A_NAME),
                    guest.institution() == null ? null : cut(guest.institution(), MOST_OF_A_NAME),
                    guest.table() == null ? null : cut(guest.table(), MOST_OF_A_LINE),
                    guest.photoAllowed());
        }

        public boolean isLong() {
            return name.length() > MOST_LETTERS;
        }

        private static String cut(String text, int most) {
            if (text.length() <= most) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
            return text.substring(0, end).strip() + "…";
        }
    }

    /** @param where name of the room, if one is known */
    public record Room(String title, @Nullable String where, List<GuestLine> guests) {}
}
