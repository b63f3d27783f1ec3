package bildungslandschaft.correspondence;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the lines of a digest into words, the most urgent first. */
@Component
class DigestText {

    /** Nobody reads more in a mail; all the rest is on the page of tasks. */
    private static final int MOST_LINES = 25;

    private static final String NEXT_LINE = "\n  ";

    private final Directory directory;
    private final Office office;

    DigestText(Directory directory, Office office) {
        this.directory = directory;
        this.office = office;
    }

    Map<String, Object> model(String reader, List<DigestEntry> entries, LocalDate today) {
        List<DigestEntry> all =
                once(reader, entries).stream().sorted(DigestEntry.BY_URGENCY).toList();
        List<DigestEntry> shown = all.stream().limit(MOST_LINES).toList();
        return Map.of(
                "tasks", lines(reader, shown, today, false),
                "news", lines(reader, shown, today, true),
                "more", Math.max(0, all.size() - MOST_LINES));
    }

    private List<String> lines(String reader, List<DigestEntry> entries, LocalDate today, boolean news) {
        return entries.stream()
                .filter(entry -> entry.isNews() == news)
                .map(entry -> words(reader, entry, today))
                .toList();
    }

    /** Two who share a task may have the same deputy, or be each other's: what is one thing to do is told once. */
    private static List<DigestEntry> once(String reader, List<DigestEntry> entries) {
        Set<String> causes = new HashSet<>();
        List<DigestEntry> ownFirst = new ArrayList<>(entries);
        ownFirst.sort(Comparator.comparing(entry -> !entry.login().equals(reader)));
        return ownFirst.stream().filter(entry -> causes.add(entry.cause())).toList();
    }

    private String words(String reader, DigestEntry entry, LocalDate today) {
        DigestLine line = entry.line();
        String remarks = Stream.of(number(line), due(line.dueOn(), today), insteadOf(reader, entry))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        (line.urgent() ? "Eilt: " : "") + line.text(),
                        remarks,
                        line.silence() == null ? "" : "Wenn nichts geschieht: " + line.silence(),
                        line.path() == null ? "" : office.url(line.path()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(NEXT_LINE));
    }

    private static String number(DigestLine line) {
        return line.caseNumber() == null ? "" : "Nr. " + line.caseNumber();
    }

    private String insteadOf(String reader, DigestEntry entry) {
        return entry.login().equals(reader)
                ? ""
                : directory
                        .person(entry.login())
                        .map(Person::nameAfterFor)
                        .map(name -> "in Vertretung für " + name)
                        .orElse("");
    }

    private static String due(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return "";
        }
        if (dueOn.equals(today)) {
            return "heute fällig";
        }
        return (dueOn.isBefore(today) ? "überfällig seit " : "fällig am ") + GermanDay.withWeekday(dueOn);
    }
}
