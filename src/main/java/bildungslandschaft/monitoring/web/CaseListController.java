package bildungslandschaft.monitoring.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.monitoring.BoardReaders;
import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.CaseList.Found;
import bildungslandschaft.monitoring.CaseOrder;
import bildungslandschaft.monitoring.Processes;
import bildungslandschaft.monitoring.StateFilter;
import bildungslandschaft.monitoring.WaitsFor;
import bildungslandschaft.spreadsheet.Download;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All cases that a person may find, by whatever the address asks for; as a page and as files. */
@Controller
class CaseListController {

    private static final List<StateFilter> GROUPS = List.of(StateFilter.OPEN, StateFilter.CLOSED, StateFilter.ALL);

    private static final Pattern PAGE = Pattern.compile("[0-9]{1,9}");

    private final CaseList list;
    private final CaseRows rows;
    private final Processes processes;
    private final Directory directory;
    private final Clock clock;

    CaseListController(CaseList list, CaseRows rows, Processes processes, Directory directory, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.processes = processes;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/vorgaenge")
    String page(
            Actor actor,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "seite", defaultValue = "") String typedPage,
            HttpServletResponse response,
            Model model) {
        var states = list.states(actor);
        var query = CaseQuery.read(parameters, states.values(), processes);
        var filter = query.filter();
        if (!query.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var found = query.possible() ? list.find(actor, filter, pageNumber(typedPage)) : Found.NOTHING;
        int page = found.page();
        var units = directory.units(LocalDate.now(clock));
        var process = processes.find(filter.standing().process()).orElse(null);
        model.addAttribute("query", query);
        model.addAttribute("filter", filter);
        var step = processes
                .step(filter.standing().process(), filter.standing().step())
                .orElse(null);
        model.addAttribute("words", CaseWords.of(filter, process, step, names(units)));
        model.addAttribute("count", found.count());
        model.addAttribute("table", CaseTable.of(rows.of(found.lines()), filter, BoardReaders.maySupervise(actor)));
        model.addAttribute("groups", GROUPS);
        model.addAttribute("states", states);
        model.addAttribute("processes", processes.all());
        model.addAttribute("steps", process == null ? List.of() : process.steps());
        model.addAttribute("step", step);
        model.addAttribute("orders", orders(process != null));
        model.addAttribute("units", units);
        model.addAttribute("parties", WaitsFor.values());
        model.addAttribute("pageNumber", page);
        model.addAttribute("pages", found.pages());
        model.addAttribute("previous", page > 1 ? CaseAddress.page(filter, page - 1) : null);
        model.addAttribute("next", page < found.pages() ? CaseAddress.page(filter, page + 1) : null);
        model.addAttribute("here", CaseAddress.page(filter, page));
        model.addAttribute("pills", pills(filter));
        model.addAttribute("csv", CaseAddress.file(filter, "csv"));
        model.addAttribute("excel", CaseAddress.file(filter, "xlsx"));
        return "monitoring/cases";
    }

    @GetMapping("/vorgaenge/liste.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam Map<String, String> parameters) {
        return file(ListFormat.CSV, actor, parameters);
    }

    @GetMapping("/vorgaenge/liste.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @RequestParam Map<String, String> parameters) {
        return file(ListFormat.EXCEL, actor, parameters);
    }

    private ResponseEntity<byte[]> file(ListFormat format, Actor actor, Map<String, String> parameters) {
        var query = CaseQuery.read(parameters, list.states(actor).values(), processes);
        if (!query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var lines = query.possible() ? list.all(actor, query.filter()) : List.<CaseList.Line>of();
        return Download.of(format, CaseRows.SHEET, rows.of(lines), "vorgaenge-" + LocalDate.now(clock));
    }

    /** The groups of states one click away, with everything else that is asked for. */
    private static List<Pill> pills(CaseFilter filter) {
        return GROUPS.stream()
                .map(state -> new Pill(
                        state.label(),
                        CaseAddress.of(inState(filter, state)),
                        filter.state().equals(state)))
                .toList();
    }

    private static CaseFilter inState(CaseFilter filter, StateFilter state) {
        return filter.asksForEnd() && state.equals(StateFilter.OPEN)
                ? filter.with(state).with(filter.standing().ended(null))
                : filter.with(state);
    }

    /** What cannot be the number of a page was not typed to see a message about it. */
    private static int pageNumber(String typed) {
        return PAGE.matcher(typed).matches() ? Integer.parseInt(typed) : 1;
    }

    private static List<CaseOrder> orders(boolean inProcess) {
        return Arrays.stream(CaseOrder.values())
                .filter(order -> order != CaseOrder.RUNNING || inProcess)
                .toList();
    }

    private static Map<String, String> names(List<AdministrativeUnit> units) {
        return units.stream().collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
    }

    record Pill(String label, String address, boolean chosen) {}
}
