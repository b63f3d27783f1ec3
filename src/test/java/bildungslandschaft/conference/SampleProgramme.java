package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Programmes of conferences for tests. */
public final class SampleProgramme {

    private final ApplicationContext office;
    private final SampleConferences conferences;

    public SampleProgramme(ApplicationContext office) {
        this.office = office;
        this.conferences = new SampleConferences(office);
    }

    /** A part of the day for everybody, e.g. {@code talk("Vortrag", "10:00", "10:45")}. */
    public static ProgrammeEntry talk(String title, String from, String to) {
        return new ProgrammeEntry(
                ProgrammeKind.TALK,
                title,
                LocalTime.parse(from),
                LocalTime.parse(to),
                null,
                null,
                null,
                false,
                ProgrammeState.PLANNED,
                null);
    }

    /** A theme table whose places nobody has counted. */
    public static ProgrammeEntry table(String title) {
        return new ProgrammeEntry(
                ProgrammeKind.THEME_TABLE,
                title,
                LocalTime.of(10, 30),
                LocalTime.of(12, 0),
                null,
                null,
                null,
                false,
                ProgrammeState.PLANNED,
                null);
    }

    /** A part for which somebody has to be asked. */
    public static ProgrammeEntry talkBySomebody(String title) {
        return with(talk(title, "10:00", "10:45"), null, null, null, true);
    }

    public static ProgrammeEntry with(
            ProgrammeEntry entry,
            @Nullable String room,
            @Nullable Integer capacity,
            @Nullable String host,
            boolean needsPerson) {
        return new ProgrammeEntry(
                entry.kind(),
                entry.title(),
                entry.startsAt(),
                entry.endsAt(),
                room,
                capacity,
                host,
                needsPerson,
                entry.state(),
                entry.planB());
    }

    public static ProgrammeEntry in(ProgrammeEntry entry, String room) {
        return with(entry, room, null, null, false);
    }

    public UUID add(CaseNumber number, ProgrammeEntry entry) {
        var id = UUID.randomUUID();
        office.getBean(Programme.class)
                .add(number, id, entry, true, conferences.actor(SampleConferences.PROJECT_MANAGER));
        return id;
    }

    /** From nine to half past four in these rooms, each for so many. */
    public void rooms(CaseNumber number, int capacity, String... names) {
        arrange(number, -1, capacity, names);
    }

    /** The same where rooms have been laid down before. */
    public void arrangeAnew(CaseNumber number, int capacity, String... names) {
        arrange(number, sheet(number).frame().version(), capacity, names);
    }

    private void arrange(CaseNumber number, int seen, int capacity, String... names) {
        office.getBean(Programme.class)
                .arrange(
                        number,
                        seen,
                        LocalTime.of(9, 0),
                        LocalTime.of(16, 30),
                        Arrays.stream(names)
                                .map(name -> new ConferenceRoom(name, capacity))
                                .toList(),
                        Map.of(),
                        conferences.actor(SampleConferences.COORDINATOR));
    }

    /** Lets management's release be there, whatever the process is at. */
    public void release(CaseNumber number) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var files = office.getBean(Conferences.class);
            var file = files.findById(number.value()).orElseThrow();
            file.settleProgramme();
            files.save(file);
        });
    }

    public ProgrammeSheet sheet(CaseNumber number) {
        return office.getBean(ProgrammeSheets.class)
                .find(number, conferences.actor(SampleConferences.PROJECT_MANAGER))
                .orElseThrow();
    }

    public ProgrammeLine line(CaseNumber number, String title) {
        return sheet(number).lines().stream()
                .filter(line -> line.entry().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    public List<String> clashes(CaseNumber number) {
        return sheet(number).clashes();
    }
}
