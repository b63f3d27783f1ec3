package bildungslandschaft.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table {@code rights-matrix.csv}: who gets which answer where. */
record RightsMatrix(List<String> logins, List<Row> rows) {

    private static final int COLUMNS_BEFORE_PEOPLE = 3;

    /** Addresses that take what the form island sends. */
    private static final Set<String> SUBMISSIONS = Set.of("/aufgaben/{id}", "/beratung/anfrage", "/rollout/neu");

    static RightsMatrix read() {
        try {
            var lines = Files.readAllLines(Path.of("src/test/resources/rights-matrix.csv"), UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            var logins = lines.get(0).stream()
                    .skip(COLUMNS_BEFORE_PEOPLE)
                    .map(RightsMatrix::loginIn)
                    .toList();
            var rows =
                    lines.stream().skip(1).map(cells -> Row.of(cells, logins)).toList();
            return new RightsMatrix(logins, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heading of a column names its person in brackets; the column without a person has none. */
    private static String loginIn(String heading) {
        int bracket = heading.indexOf('(');
        return bracket < 0 ? Visitors.NOBODY : heading.substring(bracket + 1, heading.indexOf(')'));
    }

    /** Addresses without a row, rows without an address, and addresses that do not say what happens if nothing is there. */
    List<String> gaps(Set<String> mapped) {
        var gaps = new ArrayList<String>();
        var described = rows.stream().map(Row::address).collect(Collectors.toCollection(TreeSet::new));
        mapped.stream()
                .filter(address -> !described.contains(address))
                .forEach(address -> gaps.add(address + " has no row: say who may open it"));
        described.stream()
                .filter(address -> !mapped.contains(address))
                .forEach(address -> gaps.add(address + " does not exist: remove its row"));
        described.stream()
                .filter(address -> address.contains("{") && !subjectsOf(address).contains(Subjects.MISSING))
                .forEach(address -> gaps.add(address + " has no row for a subject that is missing"));
        described.stream()
                .filter(address -> address.contains("{") && subjectsOf(address).size() < 2)
                .forEach(address -> gaps.add(address + " has no row for a subject that exists"));
        return gaps;
    }

    private Set<String> subjectsOf(String address) {
        return rows.stream()
                .filter(row -> row.address().equals(address))
                .map(Row::subject)
                .collect(Collectors.toSet());
    }

    /** @param expected one cell per person, in the order of {@code logins} */
    record Row(String url, String method, String subject, List<String> logins, List<String> expected) {

        static Row of(List<String> cells, List<String> logins) {
            if (cells.size() != COLUMNS_BEFORE_PEOPLE + logins.size()) {
                throw new IllegalArgumentException("the table of rights has a row of another length: " + cells);
            }
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    logins,
                    cells.subList(COLUMNS_BEFORE_PEOPLE, cells.size()));
        }

        String address() {
            return method + " " + url;
        }

        String urlFor(String subject) {
            return url.replaceAll("\\{\\w+}", subject);
        }

        boolean isSubmission() {
            return method.equals("POST")
                    && (SUBMISSIONS.contains(url)
                            || url.matches("/rollout/kita/\\{number}/(antwort|traeger|anmeldung)")
                            || url.equals("/konferenz/{number}/anmeldung"));
        }

        @Override
        public String toString() {
            return address() + " " + subject;
        }
    }
}
