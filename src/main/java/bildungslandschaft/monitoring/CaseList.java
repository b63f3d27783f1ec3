package bildungslandschaft.monitoring;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may find. */
@Service
@Transactional(readOnly = true)
public class CaseList {

    /** Lines on a page. */
    static final int PAGE = 50;

    /** Far beyond any list; the database counts lines in whole numbers that end somewhere. */
    private static final int LAST_PAGE = 1_000_000;

    /** Lines in a file that is taken away; more than a county has. */
    static final int FILE = 20_000;

    /** Cases of which the rest is asked for at once; a statement takes only so many numbers. */
    private static final int CHUNK = 1_000;

    private final CaseRegister register;
    private final CaseSearch search;
    private final CaseWaits waits;
    private final List<CaseFiles> kinds;
    private final Directory directory;
    private final Clock clock;

    CaseList(
            CaseRegister register,
            CaseSearch search,
            CaseWaits waits,
            List<CaseFiles> kinds,
            Directory directory,
            Clock clock) {
        this.register = register;
        this.search = search;
        this.waits = waits;
        this.kinds = kinds;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param page counted from 1; beyond the last it is the last */
    public Found find(Actor reader, CaseFilter filter, int page) {
        var found = find(reader, filter, PageRequest.of(Math.min(Math.max(page, 1), LAST_PAGE) - 1, PAGE));
        return found.page() > found.pages() && found.pages() > 0
                ? find(reader, filter, PageRequest.of(found.pages() - 1, PAGE))
                : found;
    }

    /** How many there are, without reading what stands in their lines. */
    public long count(Actor reader, CaseFilter filter) {
        return register.find(reaches(kind -> kind.reach(reader)), wanted(reader, filter), PageRequest.of(0, 1))
                .getTotalElements();
    }

    /** The whole list, for a file. */
    public List<Line> all(Actor reader, CaseFilter filter) {
        return find(reader, filter, PageRequest.of(0, FILE)).lines();
    }

    /** Whether the reader finds every case of a kind, so that a figure leads to all that it counts. */
    public boolean findsAll(Actor reader, @Nullable String kind) {
        return kinds.stream()
                .anyMatch(files ->
                        files.kind().equals(kind) && files.reach(reader).all());
    }

    /** Whether cases of a kind may be counted by administrative unit: not if that tells of a single member of staff. */
    public boolean comparesUnits(@Nullable String kind) {
        return kinds.stream().noneMatch(files -> files.kind().equals(kind) && files.unitsTellOfStaff());
    }

    /** The states that can be looked for, by what the kind of case is called. */
    public Map<String, List<StateFilter>> states(Actor reader) {
        var states = new TreeMap<String, List<StateFilter>>();
        kinds.stream()
                .filter(kind -> isSomething(kind.reach(reader)))
                .forEach(kind -> states.put(
                        kind.title(),
                        kind.states().stream()
                                .map(state -> StateFilter.of(kind.kind(), state))
                                .toList()));
        return states;
    }

    private static boolean isSomething(Reach reach) {
        return reach.all()
                || Stream.of(reach.units(), reach.owners(), reach.absentOwners())
                        .anyMatch(some -> !some.isEmpty());
    }

    private Found find(Actor reader, CaseFilter filter, PageRequest page) {
        Map<String, CaseFiles> byKind = kinds.stream().collect(Collectors.toMap(CaseFiles::kind, Function.identity()));
        var reaches = reaches(kind -> kind.reach(reader));
        var courses = reaches(kind -> kind.courseReach(reader));
        var found = register.find(reaches, wanted(reader, filter), page);
        var lines = new ArrayList<Line>();
        for (int begin = 0; begin < found.getNumberOfElements(); begin += CHUNK) {
            var chunk = found.getContent().subList(begin, Math.min(begin + CHUNK, found.getNumberOfElements()));
            lines.addAll(lines(chunk, filter, byKind, courses));
        }
        return new Found(lines, found.getTotalElements(), found.getTotalPages(), page.getPageNumber() + 1);
    }

    private Specification<RegisteredCase> wanted(Actor reader, CaseFilter filter) {
        var courses = reaches(kind -> kind.courseReach(reader));
        return search.of(filter, CaseRegister.within(courses), about(filter));
    }

    private Map<String, Reach> reaches(Function<CaseFiles, Reach> reach) {
        return kinds.stream().collect(Collectors.toMap(CaseFiles::kind, reach));
    }

    /** What the words mean in each kind of case, and which administrative units are called so. */
    private List<Specification<RegisteredCase>> about(CaseFilter filter) {
        var words = filter.about();
        if (words.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Specification<RegisteredCase>>();
        kinds.forEach(kind -> kind.about(words).ifPresent(all::add));
        var called = words.toLowerCase(Locale.ROOT);
        var units = directory.units(LocalDate.now(clock)).stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(called))
                .map(AdministrativeUnit::code)
                .toList();
        all.add((entry, query, where) ->
                units.isEmpty() ? where.disjunction() : entry.get("unit").in(units));
        return all;
    }

    private List<Line> lines(
            List<RegisteredCase> chunk, CaseFilter filter, Map<String, CaseFiles> byKind, Map<String, Reach> courses) {
        Map<CaseNumber, String> subjects = new HashMap<>();
        chunk.stream()
                .map(RegisteredCase::number)
                .collect(Collectors.groupingBy(CaseNumber::kind))
                .forEach((kind, numbers) -> subjects.putAll(byKind.get(kind).subjects(numbers)));
        var known = chunk.stream()
                .filter(entry -> courses.get(entry.kind()).contains(entry))
                .toList();
        var waiting = waits.of(known, filter);
        return chunk.stream()
                .map(entry -> {
                    var kind = byKind.get(entry.kind());
                    var course = waiting.getOrDefault(entry.number().value(), CaseWaits.Course.UNKNOWN);
                    return new Line(
                            entry.number().value(),
                            kind.title(),
                            subjects.getOrDefault(entry.number(), ""),
                            kind.state(entry.state()).label(),
                            entry.unit(),
                            entry.openedAt(),
                            entry.closedAt(),
                            courses.get(entry.kind()).contains(entry) && entry.step() != null,
                            course.waits(),
                            course.escalated(),
                            course.began());
                })
                .toList();
    }

    /**
     * One page of a list.
     *
     * @param count of all lines on all pages
     * @param page counted from 1
     */
    public record Found(List<Line> lines, long count, int pages, int page) {

        public static final Found NOTHING = new Found(List.of(), 0, 0, 1);

        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A case as it stands in the list.
     *
     * @param subject what it is about; empty where that is nobody else's business
     * @param task whether somebody has a task in it
     * @param waits where it waits, the most urgent first; empty also where the reader may not know
     * @param began when the process began that the list is sorted by
     */
    public record Line(
            String number,
            String title,
            String subject,
            String state,
            @Nullable String unit,
            Instant openedAt,
            @Nullable Instant closedAt,
            boolean task,
            List<CaseWait> waits,
            boolean escalated,
            @Nullable LocalDate began) {

        public Line {
            waits = List.copyOf(waits);
        }
    }
}
