package bildungslandschaft.rollout.workshop;

import bildungslandschaft.correspondence.PdfDocuments;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates of attendance, once a workshop is over. Who was there is recorded as a number per Kita; only if it is the
 * number of people whom the Kita has registered is it known by name who they were. Otherwise the Kita gets one, or
 * whoever was there chooses.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceCertificates {

    /** Some write mail addresses behind the names, which stand on no certificate. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\s,;:<(–-]*\\S+@\\S+");

    private final Workshops workshops;
    private final Bookings bookings;
    private final RolloutFiles files;
    private final Kitas kitas;
    private final PdfDocuments printer;

    AttendanceCertificates(
            Workshops workshops, Bookings bookings, RolloutFiles files, Kitas kitas, PdfDocuments printer) {
        this.workshops = workshops;
        this.bookings = bookings;
        this.files = files;
        this.kitas = kitas;
        this.printer = printer;
    }

    /** The Kitas that were at a workshop; none before attendance was taken. */
    public List<Attendance> attendedBy(CaseNumber workshop) {
        return bookings.findIn(workshop.value()).stream()
                .filter(booking -> booking.state() == BookingState.ATTENDED)
                .map(this::attendance)
                .toList();
    }

    /** All of a workshop in one file; empty if nobody was there. */
    public Optional<byte[]> all(CaseNumber workshop) {
        return print(
                workshop,
                attendedBy(workshop).stream()
                        .flatMap(kita -> kita.made().stream())
                        .toList());
    }

    /** Those of one Kita. */
    public Optional<byte[]> of(CaseNumber workshop, long booking) {
        return print(workshop, find(workshop, booking).map(Attendance::made).orElse(List.of()));
    }

    /** The one of a person. @param position among those whom the Kita has registered, from 1 */
    public Optional<byte[]> of(CaseNumber workshop, long booking, int position) {
        return print(
                workshop,
                find(workshop, booking)
                        .filter(kita ->
                                position >= 1 && position <= kita.names().size())
                        .map(kita -> List.of(kita.madeFor(kita.names().get(position - 1))))
                        .orElse(List.of()));
    }

    private Optional<Attendance> find(CaseNumber workshop, long booking) {
        return attendedBy(workshop).stream()
                .filter(kita -> kita.booking() == booking)
                .findFirst();
    }

    private Optional<byte[]> print(CaseNumber number, List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return Optional.empty();
        }
        var workshop = workshops.findById(number.value()).orElseThrow();
        var project = files.project(workshop.project())
                .map(found -> found.profile().title())
                .orElseThrow();
        return Optional.of(printer.render(
                "rollout/print/certificates",
                Map.of("certificates", certificates, "workshop", workshop.plan(), "project", project)));
    }

    private Attendance attendance(Booking booking) {
        var registration = files.kita(booking.participation()).orElseThrow().registration();
        return new Attendance(
                booking.id(),
                booking.participation(),
                kitas.kita(booking.kitaId()).map(Kita::name).orElse(booking.kitaId()),
                booking.present(),
                registration == null || registration.names() == null ? List.of() : namesIn(registration.names()));
    }

    private static List<String> namesIn(String typed) {
        return typed.lines()
                .map(line -> MAIL_ADDRESS.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * That people of a Kita were at a workshop.
     *
     * @param people how many were there
     * @param names whom the Kita has registered
     */
    public record Attendance(long booking, CaseNumber participation, String kita, int people, List<String> names) {

        /** Whether all who are registered were there, and nobody else. */
        public boolean knownByName() {
            return names.size() == people;
        }

        List<Certificate> made() {
            return knownByName()
                    ? names.stream().map(this::madeFor).toList()
                    : List.of(new Certificate(kita, null, people));
        }

        Certificate madeFor(String name) {
            return new Certificate(name, kita, 1);
        }
    }

    /**
     * What differs from one certificate to the next.
     *
     * @param name of the person, or of the Kita if it is for the Kita as such
     * @param kita where the person works; null on the Kita's own
     */
    public record Certificate(String name, @Nullable String kita, int people) {}
}
