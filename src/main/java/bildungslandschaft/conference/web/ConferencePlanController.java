package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceOutcomes;
import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.ConferenceState;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.PlanPerson;
import bildungslandschaft.conference.Strand;
import bildungslandschaft.workflow.Actor;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of conferences, and the plan of each. */
@Controller
class ConferencePlanController {

    private final ConferencePlans plans;
    private final ConferenceOutcomes outcomes;
    private final ConferenceDoor door;

    ConferencePlanController(ConferencePlans plans, ConferenceOutcomes outcomes, ConferenceDoor door) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.door = door;
    }

    @GetMapping("/konferenz")
    String list(Actor actor, Model model) {
        model.addAttribute("plans", plans.all(actor).orElseThrow(ConferenceDoor::notFound));
        model.addAttribute("mayPlan", ConferenceReaders.mayPlan(actor));
        return "conference/list";
    }

    /**
     * @param strand name of the only strand that is wanted, e.g. {@code ort}; anything else shows all
     * @param login of whose tasks alone are wanted; anything else shows everybody's
     */
    @GetMapping("/konferenz/{number}")
    String plan(
            @PathVariable String number,
            @RequestParam(name = "strang", defaultValue = "") String strand,
            @RequestParam(name = "wer", defaultValue = "") String login,
            Actor actor,
            Model model) {
        var plan = door.read(number, actor);
        var wanted = strandCalled(strand);
        var people = plans.peopleOf(plan);
        var person = people.stream().filter(one -> one.login().equals(login)).findFirst();
        var theirs = plan.lines().stream()
                .filter(line -> person.isEmpty() || person.get().does(line))
                .toList();
        var lines = theirs.stream()
                .filter(line -> wanted.isEmpty() || line.step().strand() == wanted.get())
                .toList();
        var conference = plan.conference();
        model.addAttribute("plan", plan);
        model.addAttribute("conference", conference);
        model.addAttribute("day", GermanDay.withWeekday(conference.day()));
        model.addAttribute("distance", distance(plan));
        model.addAttribute("registrationEnd", GermanDay.withWeekday(plan.registrationEnd()));
        model.addAttribute("lines", lines);
        model.addAttribute("strands", pills(theirs, wanted));
        model.addAttribute(
                "strand", wanted.map(ConferencePlanController::inAddress).orElse(""));
        model.addAttribute("people", people);
        model.addAttribute("who", person.map(PlanPerson::login).orElse(""));
        model.addAttribute("names", people.stream().collect(Collectors.toMap(PlanPerson::login, PlanPerson::name)));
        model.addAttribute("counts", Counts.of(plan));
        model.addAttribute("outcome", outcomes.find(conference.number(), actor).orElse(null));
        model.addAttribute("tightest", plan.tightest().orElse(null));
        model.addAttribute("wide", PlanChart.of(plan, lines, PlanChart.Size.WIDE));
        model.addAttribute("narrow", PlanChart.of(plan, lines, PlanChart.Size.NARROW));
        boolean ahead = conference.state().ahead();
        model.addAttribute("mayEdit", ahead && ConferenceReaders.mayPlan(actor));
        model.addAttribute("maySeeSpeakers", ConferenceReaders.maySeeSpeakers(actor));
        model.addAttribute("mayMove", ahead && ConferenceReaders.mayPlan(actor));
        model.addAttribute("mayLoseVenue", ahead && conference.place().isPresent() && ConferenceReaders.mayPlan(actor));
        model.addAttribute("mayCancel", ahead && ConferenceReaders.mayDecide(actor));
        model.addAttribute(
                "mayWaive", conference.state() == ConferenceState.IN_PREPARATION && ConferenceReaders.mayDecide(actor));
        return "conference/plan";
    }

    private static List<Pill> pills(List<PlanLine> lines, Optional<Strand> chosen) {
        var pills = new ArrayList<Pill>();
        pills.add(new Pill("alle", "", lines.size(), chosen.isEmpty()));
        Arrays.stream(Strand.values()).forEach(strand -> {
            long tasks = lines.stream()
                    .filter(line -> line.step().strand() == strand)
                    .count();
            pills.add(new Pill(
                    strand.label(),
                    inAddress(strand),
                    tasks,
                    chosen.filter(strand::equals).isPresent()));
        });
        return pills;
    }

    private static Optional<Strand> strandCalled(String name) {
        return Arrays.stream(Strand.values())
                .filter(strand -> inAddress(strand).equals(name))
                .findFirst();
    }

    /** Addresses are seen and shared, so they are German. */
    private static String inAddress(Strand strand) {
        return strand.label().toLowerCase(Locale.ROOT).replace("ö", "oe");
    }

    private static String distance(ConferencePlan plan) {
        long days = ChronoUnit.DAYS.between(plan.today(), plan.conference().day());
        long weeks = Math.round(Math.abs(days) / 7.0);
        if (Math.abs(days) < 14) {
            return days == 0 ? "heute" : days > 0 ? "in %d Tagen".formatted(days) : "vor %d Tagen".formatted(-days);
        }
        return days > 0 ? "in %d Wochen".formatted(weeks) : "vor %d Wochen".formatted(weeks);
    }

    /** A part of the plan that can be looked at by itself. */
    record Pill(String label, String parameter, long tasks, boolean chosen) {}

    /** How many tasks stand how. */
    record Counts(long all, long done, long open, long late, long ahead) {

        static Counts of(ConferencePlan plan) {
            return new Counts(
                    plan.tasks(),
                    plan.count(PlanLine.Status.DONE),
                    plan.count(PlanLine.Status.OPEN),
                    plan.count(PlanLine.Status.LATE),
                    plan.count(PlanLine.Status.AHEAD));
        }
    }
}
