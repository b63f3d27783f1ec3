package bildungslandschaft.rollout.web;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.correspondence.LetterState;
import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the list of letters says of each: since when it waits, and what became of it. */
@Component
class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EE, dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EE, dd.MM.yyyy 'um' HH:mm 'Uhr'", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'Uhr'", Locale.GERMAN);

    private final WorkingDays workingDays;
    private final Clock clock;

    LetterWords(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Row row(PaperLetterLine letter) {
        return new Row(letter, letter.waits() ? waiting(letter) : settled(letter));
    }

    private String waiting(PaperLetterLine letter) {
        int days = workingDays.between(letter.writtenOn(), LocalDate.now(clock));
        var since = letter.writtenOn().format(DAY);
        return switch (days) {
            case 0 -> since;
            case 1 -> since + " · 1 Arbeitstag";
            default -> since + " · " + days + " Arbeitstage";
        };
    }

    /** Who was faster, said in a way that helps whoever holds the same letter in hands. */
    String settled(PaperLetterLine letter) {
        var who = Objects.requireNonNull(letter.settledBy());
        if (who.equals(Actor.software().name())) {
            return "nicht verschickt: Die Frage war %s geklärt".formatted(moment(letter));
        }
        return letter.state() == LetterState.POSTED
                ? "verschickt %s, vermerkt von %s".formatted(moment(letter), who)
                : "nicht mehr nötig, vermerkt %s von %s".formatted(moment(letter), who);
    }

    private String moment(PaperLetterLine letter) {
        ZonedDateTime at = Objects.requireNonNull(letter.settledAt()).atZone(clock.getZone());
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? "heute um " + at.format(TIME)
                : "am " + at.format(MOMENT);
    }

    static String counted(List<PaperLetterLine> letters) {
        return letters.size() == 1 ? letters.get(0).addresseeInWords() : letters.size() + " Briefe";
    }

    /** One line of the list. */
    record Row(PaperLetterLine letter, String when) {}
}
