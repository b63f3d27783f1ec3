package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Role;
import bildungslandschaft.masterdata.people.PeopleList;
import bildungslandschaft.masterdata.people.PersonFilter;
import bildungslandschaft.workflow.Actor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people, and the page of one of them. */
@Controller
@RequestMapping("/stammdaten/personen")
class PersonController {

    /** What a page shows; all others are found with the filter. */
    private static final int MOST_ROWS = 300;

    private final PeopleDoor door;
    private final PeopleList list;

    PersonController(PeopleDoor door, PeopleList list) {
        this.door = door;
        this.list = list;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "suche", defaultValue = "") String text,
            @RequestParam(name = "rolle", defaultValue = "") String role,
            @RequestParam(name = "verwaltung", defaultValue = "") String unit,
            @RequestParam(name = "zustand", defaultValue = "") String state,
            Model model) {
        var reach = door.reach(actor);
        var filter = new PersonFilter(text, Role.withId(role).orElse(null), unit, state.equals("alle"));
        var found = list.find(reach, filter);
        model.addAttribute("reach", reach);
        model.addAttribute("filter", filter);
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute("units", list.units(reach));
        model.addAttribute("count", found.size());
        model.addAttribute("rows", found.subList(0, Math.min(found.size(), MOST_ROWS)));
        model.addAttribute("vacancies", list.vacancies(reach));
        return "masterdata/people";
    }

    @GetMapping("/{login}")
    String page(
            Actor actor,
            @PathVariable String login,
            @RequestParam(name = "inzwischen", required = false) @Nullable String outdated,
            Model model) {
        model.addAttribute("page", door.read(actor, login));
        model.addAttribute("outdated", outdated != null);
        return "masterdata/person";
    }
}
