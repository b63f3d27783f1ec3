package bildungslandschaft.rollout.demo;

import bildungslandschaft.rollout.RolloutNumbers;
import bildungslandschaft.workflow.CaseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes acts of the Kitas' lines: who did what on which day, in the order in which it is done on one day. */
@Component
@Profile("demo")
class KitaScript {

    /** The last day of the history. */
    private static final int TODAY = 270;

    private final KitaHistory kitas;
    private final TrainingHistory training;

    KitaScript(KitaHistory kitas, TrainingHistory training) {
        this.kitas = kitas;
        this.training = training;
    }

    List<Act> acts(CaseNumber project, List<KitaLine> lines, RolloutDays days) {
        var workshops = training.plan(project, days);
        List<Act> acts = new ArrayList<>();
        Map<Integer, List<CaseNumber>> guests = new HashMap<>();
        for (var line : lines) {
            var story = new Story(RolloutNumbers.kita(project, line.kita()), line, days, workshops);
            acts.addAll(story.upToRegistration());
            acts.addAll(story.upToCertificate());
            story.workshopDays()
                    .forEach(day -> guests.computeIfAbsent(day, any -> new ArrayList<>())
                            .add(story.number()));
        }
        guests.forEach((day, kitasThere) -> {
            if (day <= TODAY) {
                acts.add(new Act(days.at(day, 16), kitasThere, () -> training.hold(workshops.get(day))));
            }
        });
        return acts;
    }

    /** The story of one Kita. */
    private final class Story {

        private final CaseNumber number;
        private final KitaLine line;
        private final RolloutDays days;
        private final Map<Integer, CaseNumber> workshops;

        Story(CaseNumber number, KitaLine line, RolloutDays days, Map<Integer, CaseNumber> workshops) {
            this.number = number;
            this.line = line;
            this.days = days;
            this.workshops = workshops;
        }

        CaseNumber number() {
            return number;
        }

        List<Act> upToRegistration() {
            List<Act> acts = new ArrayList<>();
            int addressed = line.day("addressed").orElseThrow();
            acts.add(at(addressed, 8, () -> kitas.start(number)));
            switch (line.state()) {
                case "NOT_TARGETED" -> acts.add(at(addressed + 3, 9, () -> kitas.exclude(number)));
                case "NO_RESPONSE" -> {
                    acts.add(at(addressed + 34, 9, () -> kitas.findNobody(number)));
                    acts.add(at(addressed + 37, 9, () -> kitas.giveUp(number)));
                }
                default ->
                    line.day("answered")
                            .ifPresent(day -> acts.add(at(day, 10, () -> kitas.answer(number, line, days))));
            }
            if (line.state().equals("DECLINED")) {
                acts.add(at(line.day("answered").orElseThrow() + 2, 9, () -> kitas.noteDecline(number)));
            }
            line.day("decided").ifPresent(day -> acts.add(at(day, 11, () -> kitas.approve(number))));
            line.day("registered").ifPresent(day -> {
                acts.add(at(day, 12, () -> {
                    kitas.register(number);
                    line.day("workshop1").ifPresent(first -> training.seat(number, workshops.get(first)));
                }));
                acts.add(at(day + 3, 9, () -> training.takeMaterial(number, days.day(day + 3))));
            });
            return acts;
        }

        List<Act> upToCertificate() {
            List<Act> acts = new ArrayList<>();
            line.day("workshop1")
                    .ifPresent(day -> acts.add(at(
                            line.day("registered").orElseThrow(),
                            13,
                            () -> training.seat(number, workshops.get(day)))));
            line.day("workshop2")
                    .ifPresent(day -> acts.add(at(
                            line.day("workshop1").orElseThrow(), 17, () -> training.seat(number, workshops.get(day)))));
            line.day("workshop2").ifPresent(day -> {
                if (line.day("applied").isEmpty()) {
                    acts.add(at(day + 9, 9, () -> training.meetAgain(number, days.day(TODAY + 7 + day % 40))));
                }
            });
            line.day("applied").ifPresent(day -> {
                acts.add(at(day - 7, 9, () -> training.findReady(number)));
                acts.add(at(day, 14, () -> training.apply(number, days.day(day))));
            });
            line.day("certified").ifPresent(day -> {
                acts.add(at(day, 14, () -> training.certify(number, days.day(day))));
                acts.add(at(day, 15, () -> training.handOver(number, days.day(day + 14))));
            });
            return acts;
        }

        List<Integer> workshopDays() {
            List<Integer> attended = new ArrayList<>();
            line.day("workshop1").ifPresent(attended::add);
            line.day("workshop2").ifPresent(attended::add);
            return attended;
        }

        private Act at(int day, int hour, Runnable work) {
            return Act.of(number, days.at(day, hour), work);
        }
    }
}
