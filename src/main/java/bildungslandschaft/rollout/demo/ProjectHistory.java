package bildungslandschaft.rollout.demo;

import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.CurveShape;
import bildungslandschaft.rollout.PlanLine;
import bildungslandschaft.rollout.PlanLine.Standing;
import bildungslandschaft.rollout.ProjectProposal;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.RolloutLetters;
import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.rollout.RolloutPlans;
import bildungslandschaft.workflow.CaseNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the project came about, what the municipalities planned, and the monthly look at it. */
@Component
@Profile("demo")
class ProjectHistory {

    private static final UUID PROPOSAL = UUID.nameUUIDFromBytes(new byte[] {1, 9, 2, 0});
    private static final String MANAGER = "falke";
    private static final int WAVE_DAYS = 42;
    private static final int LENGTH = 277;

    /** With this Kita the history ends; whoever finds it started has all of it. */
    private static final String LAST_KITA = "KITA-024";

    private final ProjectRollout rollout;
    private final RolloutPlans plans;
    private final RolloutFiles files;
    private final RolloutLetters letters;
    private final DemoDesk desk;

    ProjectHistory(
            ProjectRollout rollout, RolloutPlans plans, RolloutFiles files, RolloutLetters letters, DemoDesk desk) {
        this.rollout = rollout;
        this.plans = plans;
        this.files = files;
        this.letters = letters;
        this.desk = desk;
    }

    boolean isComplete() {
        return rollout.proposedBy(PROPOSAL)
                .flatMap(number -> files.kita(RolloutNumbers.kita(number, LAST_KITA)))
                .filter(kita -> kita.started())
                .isPresent();
    }

    /** From the proposal until every municipality has released its plan; Kitas are then started one by one. */
    CaseNumber begin(RolloutDays days, List<KitaLine> lines, Consumer<Act> play) {
        play.accept(new Act(
                days.at(-60, 9), List.of(), () -> rollout.propose(proposal(days), PROPOSAL, desk.person(MANAGER))));
        var number = rollout.proposedBy(PROPOSAL).orElseThrow();
        play.accept(Act.of(number, days.at(-58, 9), () -> describe(number, days)));
        play.accept(Act.of(
                number,
                days.at(-40, 15),
                () -> desk.complete(
                        number,
                        "recordResolution",
                        DemoDesk.COORDINATION,
                        Map.of("outcome", "RESOLVED", "on", days.day(-40).toString()))));
        play.accept(Act.of(number, days.at(-25, 9), () -> prepare(number, days)));
        play.accept(Act.of(number, days.at(-14, 9), () -> {
            desk.complete(number, "reconcileKitas", DemoDesk.COORDINATION, Map.of("reconciled", true));
            rollout.pause(number, true, desk.person(DemoDesk.COORDINATION));
        }));
        units(number)
                .forEach(unit -> play.accept(Act.of(
                        RolloutNumbers.unit(number, unit), days.at(-7, 10), () -> release(number, unit, lines))));
        return number;
    }

    private static ProjectProposal proposal(RolloutDays days) {
        return new ProjectProposal(
                "Haus der kleinen Forscher",
                "Forscher",
                "Stiftung Kinder forschen",
                "Kinder entdecken Natur und Technik im Alltag ihrer Kita.",
                Arrays.asList(Kita.Kind.values()),
                60,
                days.day(0),
                days.day(LENGTH),
                CurveShape.S_CURVE);
    }

    private void describe(CaseNumber number, RolloutDays days) {
        var proposal = proposal(days);
        desk.complete(
                number,
                "completeProfile",
                MANAGER,
                Map.ofEntries(
                        Map.entry("title", proposal.title()),
                        Map.entry("shortTitle", proposal.shortTitle()),
                        Map.entry("partner", "Stiftung Kinder forschen"),
                        Map.entry("goal", proposal.goal()),
                        Map.entry(
                                "kinds",
                                proposal.kinds().stream().map(Enum::name).toList()),
                        Map.entry("targetQuota", proposal.targetQuota()),
                        Map.entry("startOn", proposal.startOn().toString()),
                        Map.entry("targetOn", proposal.targetOn().toString()),
                        Map.entry("curve", proposal.curve().name()),
                        Map.entry("budget", 20_000),
                        Map.entry("funding", "Kreismittel"),
                        Map.entry("responsible", "Herr Falke"),
                        Map.entry("topics", "Wasser, Luft, Sprudelgase, Strom und Energie, Licht")));
    }

    private void prepare(CaseNumber number, RolloutDays days) {
        desk.complete(number, "planWorkshops", DemoDesk.COORDINATION, Map.of("planned", true));
        desk.complete(
                number, "prepareMaterial", DemoDesk.COORDINATION, Map.of("note", "101 Forscherkisten, 20.000 Euro."));
        desk.complete(
                number,
                "signAgreement",
                "eiche",
                Map.of("signedOn", days.day(-25).toString()));
    }

    /** The plan says in which wave a Kita is asked: six weeks each, the third for all that come later. */
    private void release(CaseNumber project, String unit, List<KitaLine> lines) {
        var number = RolloutNumbers.unit(project, unit);
        if (desk.isWaiting(number, "releasePlan")) {
            var contact = desk.contactOf(unit);
            var sheet = plans.find(number, desk.person(contact)).orElseThrow();
            var planned = sheet.lines().stream()
                    .map(line -> new PlanLine(
                            line.participation(),
                            Standing.TAKES_PART,
                            wave(project, line.participation(), lines),
                            null))
                    .toList();
            plans.save(number, sheet.edition(), planned, desk.person(contact));
            desk.complete(number, "releasePlan", contact, Map.of("decision", "RELEASED"));
        }
    }

    private static int wave(CaseNumber project, String participation, List<KitaLine> lines) {
        return lines.stream()
                .filter(line ->
                        RolloutNumbers.kita(project, line.kita()).value().equals(participation))
                .map(line -> Math.min(3, line.day("addressed").orElseThrow() / WAVE_DAYS + 1))
                .findFirst()
                .orElse(1);
    }

    /** Every day for the project, every week for each municipality: time passes, and their timers with it. */
    List<Act> months(CaseNumber number, RolloutDays days) {
        List<Act> acts = new ArrayList<>();
        for (int day = 0; day < LENGTH; day++) {
            acts.add(Act.of(number, days.at(day, 7), () -> steer(number)));
            if (day % 7 == 0) {
                var at = days.at(day, 7);
                acts.add(new Act(days.at(day, 11), List.of(), this::postLetters));
                units(number).forEach(unit -> acts.add(Act.of(RolloutNumbers.unit(number, unit), at, () -> {})));
            }
        }
        return acts;
    }

    private void steer(CaseNumber number) {
        desk.complete(
                number, "decideMeasure", MANAGER, Map.of("measure", "Kitas ohne Antwort werden im Team besucht."));
    }

    /** Once a week coordination prints what was written to Kitas without a mail address. */
    private void postLetters() {
        post(letters.waiting());
    }

    private void post(List<PaperLetterLine> posted) {
        letters.post(posted.stream().map(PaperLetterLine::id).toList(), desk.person(DemoDesk.COORDINATION));
    }

    /** What a Kita's own history has written since is posted too, but for the last two weeks. */
    void complete(CaseNumber number, RolloutDays days) {
        post(letters.waiting().stream()
                .filter(letter -> letter.writtenOn().isBefore(days.day(LENGTH - 14)))
                .toList());
        rollout.pause(number, false, desk.person(DemoDesk.COORDINATION));
    }

    private List<String> units(CaseNumber project) {
        return rollout.eligibleKitas(project).stream()
                .filter(unit -> unit.kitas() > 0)
                .map(unit -> unit.unit())
                .map(AdministrativeUnit::code)
                .toList();
    }
}
