package bildungslandschaft.rollout.web;

import bildungslandschaft.correspondence.PdfFile;
import bildungslandschaft.rollout.PlanCurves;
import bildungslandschaft.rollout.RolloutReaders;
import bildungslandschaft.rollout.coverage.CoverageReport;
import bildungslandschaft.rollout.coverage.Coverages;
import bildungslandschaft.rollout.coverage.CurveChart;
import bildungslandschaft.rollout.coverage.ForecastWords;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page that says how far a project is, as of any day. */
@Controller
class CoverageController {

    private final KnownProjects projects;
    private final Coverages coverages;
    private final CoverageReport report;
    private final Clock clock;

    CoverageController(KnownProjects projects, Coverages coverages, CoverageReport report, Clock clock) {
        this.projects = projects;
        this.coverages = coverages;
        this.report = report;
        this.clock = clock;
    }

    @GetMapping("/rollout/{number}")
    String page(
            @PathVariable String number,
            Actor actor,
            @RequestParam(name = "stand", defaultValue = "") String stand,
            HttpServletResponse response,
            Model model) {
        var project = projects.project(number, actor);
        var asOf = AsOf.read(stand, project.startOn(), LocalDate.now(clock));
        if (asOf.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var reach = RolloutReaders.reachOf(actor);
        var coverage = coverages.of(project, asOf.day()).within(reach);
        model.addAttribute("asOf", asOf);
        model.addAttribute("coverage", coverage);
        model.addAttribute("here", coverage.curve().last());
        model.addAttribute("behind", coverage.curve().last().deviationInWords());
        model.addAttribute("reach", reach);
        model.addAttribute("mayPlan", PlanCurves.mayChange(actor));
        model.addAttribute("own", OwnKitas.of(coverage, reach));
        model.addAttribute("wide", CurveChart.of(coverage, CurveChart.Size.WIDE));
        model.addAttribute("narrow", CurveChart.of(coverage, CurveChart.Size.NARROW));
        model.addAttribute("forecast", ForecastWords.of(coverage.forecast()));
        model.addAttribute("lists", new KitaListAddress(project.number(), asOf.inAddresses()));
        return "rollout/coverage";
    }

    /** The same on one printed page. */
    @GetMapping("/rollout/{number}/bericht")
    ResponseEntity<byte[]> print(
            @PathVariable String number, Actor actor, @RequestParam(name = "stand", defaultValue = "") String stand) {
        var project = projects.project(number, actor);
        var asOf = AsOf.read(stand, project.startOn(), LocalDate.now(clock));
        if (asOf.isRefused()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return PdfFile.named(
                "Bericht " + project.number() + " " + asOf.day(),
                report.print(project, asOf.day(), RolloutReaders.reachOf(actor)));
    }
}
