package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bildungslandschaft.testing.OfficeTest;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks around in the office reads nothing confidential that is not theirs, and changes nothing. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialityTest {

    private static final RightsMatrix MATRIX = RightsMatrix.read();

    private final Visitors visitors;
    private final AutowireCapableBeanFactory beans;
    private final JdbcTemplate database;
    private @Nullable Subjects prepared;

    @Autowired
    ConfidentialityTest(MockMvc mvc, AutowireCapableBeanFactory beans, JdbcTemplate database) {
        this.visitors = new Visitors(mvc);
        this.beans = beans;
        this.database = database;
    }

    @BeforeAll
    void prepare() {
        prepared = Subjects.of(beans, visitors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Visitors.NOBODY,
                "birke",
                "erle",
                "kiebitz",
                "amsel",
                "falke",
                "dohle",
                "lerche",
                "eiche",
                "kauz",
                "admin"
            })
    void nobodyElseReadsWhatClientAndAdvisorSay(String login) {
        for (var page : pages()) {
            assertThat(visitors.open(login, page).body())
                    .as("%s at %s", login, page)
                    .doesNotContain(SampleCases.CONFIDENTIAL);
        }
    }

    /** Otherwise the test above could not fail. */
    @Test
    void theAdvisorReadsIt() {
        var all = new StringBuilder();
        pages().forEach(page ->
                all.append(visitors.open(SampleCases.ADVISOR, page).body()));
        assertThat(all)
                .contains(
                        "Kanarina",
                        "kanarina@geheim.example",
                        "Kanarienfrage",
                        "Kanariensichtung",
                        "Kanarientermin",
                        "Kanarienergebnis");
    }

    /** Number, state and age, and nothing from which to see who deals with a person seeking advice, or how well. */
    @ParameterizedTest
    @ValueSource(strings = {"erle", "kauz"})
    void whoKnowsTheStateLearnsNeitherWhoNorWhenNorHowLate(String login) {
        for (var number : List.of(
                subjects().caseNumbers().get(0), subjects().caseNumbers().get(2))) {
            assertThat(visitors.open(login, "/vorgaenge/" + number).body())
                    .as("%s at %s", login, number)
                    .contains(number)
                    .doesNotContain("Herr Sperling", "Frau Amsel", "Jetzt zu tun", "Schritte bisher", "Verlauf")
                    .doesNotContain("bl-chip", "Anfrage sichten");
            var line = visitors.open(login, "/vorgaenge/liste.csv?zustand=alle&nummer=" + number)
                    .body();
            assertThat(line).contains(number + ";").doesNotContain("Anfrage sichten");
        }
    }

    @Test
    void whoKnowsTheStateFindsNoCaseByWhereItWaits() {
        var number = subjects().caseNumbers().get(0);
        for (var asked : List.of("wartet=office", "ablauf=counselling-request&schritt=reviewRequest")) {
            var page = "/vorgaenge?nummer=" + number + "&" + asked;
            assertThat(visitors.open("erle", page).body()).as(asked).contains("Keine Vorgänge gefunden");
            assertThat(visitors.open("kauz", page).body()).as(asked).contains("Keine Vorgänge gefunden");
            assertThat(visitors.open(SampleCases.COORDINATOR, page).body())
                    .as(asked)
                    .contains("Ein Vorgang");
        }
    }

    /** Coordination hands over what lies too long, and has to know with whom. */
    @Test
    void coordinationReadsWithWhomACaseIsAndNothingOfItsContent() {
        assertThat(visitors.open(
                                SampleCases.COORDINATOR,
                                "/vorgaenge/" + subjects().caseNumbers().get(0))
                        .body())
                .contains("Herr Sperling", "Jetzt zu tun", "Anfrage sichten", "Verlauf")
                .doesNotContain(SampleCases.CONFIDENTIAL);
    }

    @Test
    void lookingChangesNothing() {
        for (var login : MATRIX.logins()) {
            visitors.open(login, "/");
        }
        var before = settledContents();
        for (var row : MATRIX.rows()) {
            if (row.method().equals("GET") && !row.subject().endsWith("Link")) {
                var url = row.urlFor(row.url().contains("{") ? subjects().named(row.subject(), row.url()) : "");
                // What a page writes it writes for the first as for the last who may open it.
                IntStream.range(0, row.logins().size())
                        .filter(person -> row.expected().get(person).equals("200"))
                        .limit(2)
                        .forEach(person -> visitors.open(row.logins().get(person), url));
            }
        }
        assertThat(settledContents()).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(20);
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of(
                "/aufgaben",
                "/aufgaben?ansicht=team",
                "/aufgaben?ansicht=vertretung",
                "/vorgaenge",
                "/vorgaenge?zustand=alle"));
        for (var number : subjects().caseNumbers()) {
            pages.add("/vorgaenge?zustand=alle&nummer=" + number);
            pages.add("/vorgaenge/" + number);
            pages.add("/vorgaenge/" + number + "/diagramm");
            pages.add("/beratung/" + number + "/rueckzug");
        }
        for (var task : subjects().taskIds()) {
            pages.add("/aufgaben/" + task);
            pages.add("/aufgaben/" + task + "/erledigt");
        }
        return pages;
    }

    /** When what was sent has arrived. */
    private Map<String, Integer> settledContents() {
        var last = new AtomicReference<>(contents());
        await().pollInterval(Duration.ofMillis(200))
                .until(() -> last.getAndSet(contents()).equals(last.get()));
        return last.get();
    }

    /** Every table with all that stands in it, as far as it is text or number. */
    private Map<String, Integer> contents() {
        var contents = new TreeMap<String, Integer>();
        var tables = database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type like '%TABLE'"
                        // The board is derived from the others, and adds up a moment later.
                        + " and lower(table_name) not like 'board%'",
                String.class);
        for (var table : tables) {
            contents.put(
                    table,
                    database
                            .query("select * from \"" + table + "\"", (row, index) -> {
                                var values = new ArrayList<Object>();
                                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                    var found = row.getObject(column);
                                    values.add(found instanceof byte[] || found == null ? "" : text(found));
                                }
                                return values.toString();
                            })
                            .stream()
                            .sorted()
                            .toList()
                            .hashCode());
        }
        return contents;
    }

    private static String text(Object found) {
        return found instanceof Blob || found instanceof Clob ? "" : found.toString();
    }

    private Subjects subjects() {
        assertThat(prepared).isNotNull();
        return prepared;
    }
}
