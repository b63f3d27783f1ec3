package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What those who work on conferences want to know in the morning: how long it is until the next one, and what is late. */
@Component
class ConferenceStart implements StartSection {

    private final ConferencePlans plans;

    ConferenceStart(ConferencePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        return plans.all(actor)
                .map(all -> all.stream()
                        .filter(plan -> !plan.conference().state().closed())
                        .toList())
                .filter(running -> !running.isEmpty())
                .map(running -> new StartPart(
                        "Bildungskonferenz",
                        countdown(running.get(running.size() - 1)),
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
        LocalDate day = next.conference().day();
        long days = ChronoUnit.DAYS.between(next.today(), day);
        if (days < 0) {
            return "Die Konferenz ist vorbei, die Nachbereitung läuft.";
        }
        return days == 0
                ? "Heute ist Konferenztag."
                : days == 1 ? "Morgen ist Konferenztag." : "Noch %d Tage bis zur Konferenz.".formatted(days);
    }
}
