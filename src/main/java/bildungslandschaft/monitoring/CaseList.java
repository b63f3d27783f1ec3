package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
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

    private final CaseRegister register;
    private final CaseSearch search;
    private final List<CaseFiles> kinds;

    CaseList(CaseRegister register, CaseSearch search, List<CaseFiles> kinds) {
        this.register = register;
        this.search = search;
        this.kinds = kinds;
    }

    /** @param page counted from 1; beyond the last it is empty */
    public Found find(Actor reader, CaseFilter filter, int page) {
        return find(reader, filter, PageRequest.of(Math.min(Math.max(page, 1), LAST_PAGE) - 1, PAGE, order(filter)));
    }

    /** The whole list, for a file. */
    public List<Line> all(Actor reader, CaseFilter filter) {
        return find(reader, filter, PageRequest.of(0, FILE, order(filter))).lines();
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
        var reaches = kinds.stream().collect(Collectors.toMap(CaseFiles::kind, kind -> kind.reach(reader)));
        Map<String, CaseFiles> byKind = kinds.stream().collect(Collectors.toMap(CaseFiles::kind, Function.identity()));
        var found = register.find(reaches, search.of(filter), page);
        return new Found(
                found.stream()
                        .map(entry -> line(entry, byKind.get(entry.kind())))
                        .toList(),
                found.getTotalElements(),
                found.getTotalPages());
    }

    private static Sort order(CaseFilter filter) {
        var order = Sort.by("openedAt", "number");
        return filter.oldestFirst() ? order.ascending() : order.descending();
    }

    private static Line line(RegisteredCase entry, CaseFiles kind) {
        return new Line(entry, kind.title(), kind.state(entry.state()).label());
    }

    /**
     * One page of a list.
     *
     * @param count of all lines on all pages
     */
    public record Found(List<Line> lines, long count, int pages) {

        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** A case as it stands in the list. */
    public record Line(RegisteredCase entry, String title, String state) {

        public String number() {
            return entry.number().value();
        }
    }
}
