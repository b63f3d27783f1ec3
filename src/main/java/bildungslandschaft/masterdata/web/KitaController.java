package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.KitaFilter;
import bildungslandschaft.masterdata.KitaList;
import bildungslandschaft.masterdata.KitaReach;
import bildungslandschaft.masterdata.KitaSheets;
import bildungslandschaft.spreadsheet.Download;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of Kitas, as a page and as files, and the page of one Kita. */
@Controller
@RequestMapping("/stammdaten/kitas")
class KitaController {

    /** What a page shows; all others are found with the filter or in the files. */
    private static final int MOST_ROWS = 300;

    private final KitaList list;
    private final Clock clock;

    KitaController(KitaList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "verwaltung", defaultValue = "") String unit,
            @RequestParam(name = "suche", defaultValue = "") String text,
            @RequestParam(name = "zustand", defaultValue = "") String state,
            Model model) {
        var reach = reach(actor);
        var filter = filter(unit, text, state);
        var found = list.find(reach, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("reach", reach);
        model.addAttribute("units", list.units(reach));
        model.addAttribute("count", found.size());
        model.addAttribute(
                "places", found.stream().mapToInt(row -> row.kita().places()).sum());
        model.addAttribute("rows", found.subList(0, Math.min(found.size(), MOST_ROWS)));
        return "masterdata/kitas";
    }

    @GetMapping("/liste.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @RequestParam(name = "verwaltung", defaultValue = "") String unit,
            @RequestParam(name = "suche", defaultValue = "") String text,
            @RequestParam(name = "zustand", defaultValue = "") String state) {
        return file(ListFormat.CSV, reach(actor), filter(unit, text, state));
    }

    @GetMapping("/liste.xlsx")
    ResponseEntity<byte[]> excel(
            Actor actor,
            @RequestParam(name = "verwaltung", defaultValue = "") String unit,
            @RequestParam(name = "suche", defaultValue = "") String text,
            @RequestParam(name = "zustand", defaultValue = "") String state) {
        return file(ListFormat.EXCEL, reach(actor), filter(unit, text, state));
    }

    @GetMapping("/{id}")
    String page(Actor actor, @PathVariable String id, Model model) {
        var reach = reach(actor);
        var page = list.page(reach, id).orElseThrow(KitaController::notFound);
        model.addAttribute("page", page);
        model.addAttribute("keeps", reach.keeps(page.current().unit()));
        model.addAttribute("today", LocalDate.now(clock));
        return "masterdata/kita";
    }

    private ResponseEntity<byte[]> file(ListFormat format, KitaReach reach, KitaFilter filter) {
        return Download.of(format, KitaSheets.LIST, list.find(reach, filter), "kitas-" + LocalDate.now(clock));
    }

    private static KitaFilter filter(String unit, String text, String state) {
        return new KitaFilter(unit, text, state.equals("alle"));
    }

    private static KitaReach reach(Actor actor) {
        var reach = KitaReach.of(actor);
        if (reach.nothing()) {
            throw notFound();
        }
        return reach;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
