package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.RolloutReaders;
import bildungslandschaft.rollout.coverage.KitaFilter;
import bildungslandschaft.rollout.coverage.KitaRows;
import bildungslandschaft.rollout.coverage.KitaSheet;
import bildungslandschaft.rollout.coverage.Order;
import bildungslandschaft.rollout.coverage.ProjectOutline;
import bildungslandschaft.rollout.coverage.Selection;
import bildungslandschaft.spreadsheet.Download;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The Kitas of a project as of any day, filtered, as a page and as files. */
@Controller
@RequestMapping("/rollout/{number}/kitas")
class KitaListController {

    private final KnownProjects projects;
    private final KitaRows rows;
    private final Clock clock;

    KitaListController(KnownProjects projects, KitaRows rows, Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.clock = clock;
    }

    @ModelAttribute("filter")
    KitaFilter filter(
            @RequestParam(name = "verwaltung", defaultValue = "") String unit,
            @RequestParam(name = "zustand", defaultValue = "") String selection,
            @RequestParam(name = "suche", defaultValue = "") String text,
            @RequestParam(name = "ueberfaellig", defaultValue = "") String overdue,
            @RequestParam(name = "sortierung", defaultValue = "wartezeit") String order) {
        return new KitaFilter(
                unit,
                Selection.withCode(selection).orElseThrow(KitaListController::notUnderstood),
                text,
                !overdue.isEmpty(),
                Order.withCode(order).orElseThrow(KitaListController::notUnderstood));
    }

    @GetMapping
    String page(
            @PathVariable String number,
            Actor actor,
            @ModelAttribute(name = "filter", binding = false) KitaFilter filter,
            @RequestParam(name = "stand", defaultValue = "") String stand,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            HttpServletResponse response,
            Model model) {
        var project = projects.project(number, actor);
        var asOf = AsOf.read(stand, project.startOn(), LocalDate.now(clock));
        if (asOf.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var found = find(project, asOf, filter, actor);
        var lists = new KitaListAddress(project.number(), asOf.inAddresses());
        model.addAttribute("project", project);
        model.addAttribute("asOf", asOf);
        model.addAttribute("everywhere", RolloutReaders.readsAll(actor));
        model.addAttribute("units", found.units());
        model.addAttribute("selections", Selection.known());
        model.addAttribute("orders", Order.values());
        model.addAttribute("page", KitaPage.of(found.rows(), page, other -> lists.page(filter, other)));
        model.addAttribute("csv", lists.file(filter, "csv"));
        model.addAttribute("excel", lists.file(filter, "xlsx"));
        return "rollout/kitas";
    }

    @GetMapping("/liste.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String number,
            Actor actor,
            @ModelAttribute(name = "filter", binding = false) KitaFilter filter,
            @RequestParam(name = "stand", defaultValue = "") String stand) {
        return file(ListFormat.CSV, projects.project(number, actor), stand, filter, actor);
    }

    @GetMapping("/liste.xlsx")
    ResponseEntity<byte[]> excel(
            @PathVariable String number,
            Actor actor,
            @ModelAttribute(name = "filter", binding = false) KitaFilter filter,
            @RequestParam(name = "stand", defaultValue = "") String stand) {
        return file(ListFormat.EXCEL, projects.project(number, actor), stand, filter, actor);
    }

    private ResponseEntity<byte[]> file(
            ListFormat format, ProjectOutline project, String stand, KitaFilter filter, Actor actor) {
        var asOf = AsOf.read(stand, project.startOn(), LocalDate.now(clock));
        if (asOf.isRefused()) {
            throw notUnderstood();
        }
        var found = find(project, asOf, filter, actor);
        return Download.of(format, KitaSheet.SHEET, found.rows(), "kitas-" + project.number() + "-" + asOf.day());
    }

    /** A unit beyond the reader's reach is none that exists. */
    private KitaRows.Found find(ProjectOutline project, AsOf asOf, KitaFilter filter, Actor actor) {
        var found = rows.find(project, asOf.day(), filter, RolloutReaders.reachOf(actor));
        if (!filter.unit().isEmpty() && !found.knows(filter.unit())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
