package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What those who work on conferences want to know in the morning: how long it is until the next one, and what is late. */
@Component
class ConferenceStart implements StartSection {

    /** Those that are ahead before those that are over. */
    private static final Comparator<ConferencePlan> NEAREST_FIRST =
            Comparator.comparing(ConferenceStart::isOver).thenComparingLong(plan -> Math.abs(daysUntil(plan)));

    private final ConferencePlans plans;

    ConferenceStart(ConferencePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        return plans.all(actor)
                .map(all -> all.stream()
                        .filter(plan -> !plan.conference().state().closed())
                        .sorted(NEAREST_FIRST)
                        .toList())
                .filter(running -> !running.isEmpty())
                .map(running -> new StartPart(
                        "Bildungskonferenz",
                        countdown(running.get(0)),
                        running.stream().map(ConferenceStart::line).toList(),
                        new Way("Alle Konferenzen", "/konferenz")));
    }

    private static Line line(ConferencePlan plan) {
        var conference = plan.conference();
        long late = plan.count(PlanLine.Status.LATE);
        long open = plan.count(PlanLine.Status.OPEN) + late;
        var note = late == 0
                ? "%s, %d offen".formatted(conference.state().label(), open)
                : "%s, %d offen, davon %d überfällig"
                        .formatted(conference.state().label(), open, late);
        return new Line(
                new Way(
                        "%s am %s".formatted(conference.title(), GermanDay.withWeekday(conference.day())),
                        "/konferenz/" + conference.number()),
                note,
                null);
    }

    private static String countdown(ConferencePlan next) {
        var number = next.conference().number();
        long days = daysUntil(next);
        if (days < 0) {
            return "Die Konferenz %s ist vorbei, die Nachbereitung läuft.".formatted(number);
        }
        if (days < 2) {
            return "%s ist Konferenztag: %s.".formatted(days == 0 ? "Heute" : "Morgen", number);
        }
        return "Noch %d Tage bis zur Konferenz %s am %s."
                .formatted(days, number, GermanDay.withWeekday(next.conference().day()));
    }

    private static boolean isOver(ConferencePlan plan) {
        return daysUntil(plan) < 0;
    }

    private static long daysUntil(ConferencePlan plan) {
        return ChronoUnit.DAYS.between(plan.today(), plan.conference().day());
    }
}
