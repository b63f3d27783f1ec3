package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Guests of their own for tests; each has a letter box nobody else reads. */
public final class SampleGuests {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final ApplicationContext office;

    public SampleGuests(ApplicationContext office) {
        this.office = office;
    }

    public static String address() {
        return "gast" + LAST.incrementAndGet() + "@demo.example";
    }

    public CaseNumber register(CaseNumber conference, String name, String email, @Nullable UUID... wishes) {
        return office.getBean(GuestDesk.class)
                .register(conference, request(name, email, wishes), UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
    }

    /** Somebody who cannot come by stairs. */
    public CaseNumber registerNeedingARamp(CaseNumber conference) {
        return office.getBean(GuestDesk.class)
                .register(conference, needingARamp(address()), UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
    }

    static RegistrationRequest needingARamp(String email) {
        return new RegistrationRequest(
                "Rosa Rotkehlchen",
                email,
                "Kita Vogelnest (Demo)",
                null,
                GuestGroup.KITAS,
                null,
                null,
                null,
                null,
                Catering.ANY,
                Travel.CAR,
                List.of(Support.STEP_FREE),
                "Rampe",
                true,
                true,
                false,
                false);
    }

    public CaseNumber register(CaseNumber conference) {
        return register(conference, "Rosa Rotkehlchen", address());
    }

    /** Somebody from one of the groups that a conference wants to reach. */
    public CaseNumber register(CaseNumber conference, GuestGroup group) {
        var request = new RegistrationRequest(
                "Rosa Rotkehlchen",
                address(),
                "Einrichtung Vogelnest (Demo)",
                null,
                group,
                null,
                null,
                null,
                null,
                Catering.ANY,
                null,
                List.of(),
                null,
                false,
                true,
                false,
                false);
        return office.getBean(GuestDesk.class)
                .register(conference, request, UUID.randomUUID(), null, GuestDesk.GUEST)
                .number();
    }

    public boolean cancel(CaseNumber guest) {
        return office.getBean(GuestDesk.class).cancel(guest, GuestDesk.GUEST, "Abgemeldet.");
    }

    public void rebook(CaseNumber guest, UUID table) {
        office.getBean(GuestDesk.class).rebook(guest, table, GuestDesk.GUEST);
    }

    public void checkIn(CaseNumber guest, Actor coordinator) {
        office.getBean(GuestDesk.class).checkIn(guest, true, coordinator);
    }

    public GuestState stateOf(CaseNumber guest) {
        return found(guest).state();
    }

    public @Nullable UUID tableOf(CaseNumber guest) {
        return found(guest).table();
    }

    public @Nullable String supportOf(CaseNumber guest) {
        return found(guest).details().map(GuestDetails::support).orElse(null);
    }

    Guest found(CaseNumber guest) {
        return office.getBean(Guests.class).findById(guest.value()).orElseThrow();
    }

    public static RegistrationRequest request(String name, String email, @Nullable UUID... wishes) {
        return new RegistrationRequest(
                name,
                email,
                "Kita Vogelnest (Demo)",
                "Leitung",
                GuestGroup.KITAS,
                "12062224",
                wish(wishes, 0),
                wish(wishes, 1),
                wish(wishes, 2),
                Catering.VEGETARIAN,
                null,
                List.of(),
                null,
                false,
                true,
                false,
                true);
    }

    /** What a browser sends for such a request. */
    public static Map<String, Object> typed(String name, String email) {
        var values = new HashMap<String, Object>();
        values.put("fullName", name);
        values.put("email", email);
        values.put("institution", "Kita Vogelnest (Demo)");
        values.put("guestGroup", "KITAS");
        values.put("ags", "12062224");
        values.put("catering", "ANY");
        values.put("privacyRead", true);
        return values;
    }

    /** A link of the kind that stands in a guest's mails. */
    public static String purposeOfCancelling() {
        return GuestCancellation.PURPOSE;
    }

    public static String purposeOfRebooking() {
        return TableRebooking.PURPOSE;
    }

    public Links links() {
        return office.getBean(Links.class);
    }

    private static @Nullable String wish(@Nullable UUID[] wishes, int index) {
        var wish = index < wishes.length ? wishes[index] : null;
        return wish == null ? null : wish.toString();
    }
}
