package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.rights.RightsMatrix.Row;
import bildungslandschaft.rights.Visitors.Answer;
import bildungslandschaft.testing.OfficeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens every address as every kind of person, and gets what the table of rights says. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {

    private static final RightsMatrix MATRIX = RightsMatrix.read();

    /** The two addresses that belong to no controller. */
    private static final Set<String> OF_THE_LOGIN = Set.of("POST /login", "POST /logout");

    private final RequestMappingHandlerMapping mapping;
    private final Visitors visitors;
    private final AutowireCapableBeanFactory beans;
    private @Nullable Subjects prepared;

    @Autowired
    RightsMatrixTest(
            RequestMappingHandlerMapping requestMappingHandlerMapping, MockMvc mvc, AutowireCapableBeanFactory beans) {
        this.mapping = requestMappingHandlerMapping;
        this.visitors = new Visitors(mvc);
        this.beans = beans;
    }

    @BeforeAll
    void prepare() {
        prepared = Subjects.of(beans, visitors);
    }

    @Test
    void everyAddressHasItsRow() {
        assertThat(MATRIX.gaps(addresses()))
                .as("src/test/resources/rights-matrix.csv")
                .isEmpty();
    }

    @Test
    void anAddressWithoutARowIsNoticed() {
        var more = new TreeSet<>(addresses());
        more.add("GET /alles");
        assertThat(MATRIX.gaps(more)).singleElement().asString().startsWith("GET /alles has no row");
    }

    static Stream<Row> rows() {
        return MATRIX.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(Row row) {
        var got = new ArrayList<String>();
        for (int i = 0; i < row.logins().size(); i++) {
            var login = row.logins().get(i);
            var subject = subjectFor(row, row.expected().get(i));
            var answer = visit(row, login, subject);
            got.add(answer.asCell());
            if (answer.status() == 404
                    && !row.subject().equals(Subjects.MISSING)
                    && row.url().contains("{")) {
                var missing = subjects().named(Subjects.MISSING, row.url());
                assertThat(answer.without(subject))
                        .as("%s cannot tell a foreign from a missing one", login)
                        .isEqualTo(visit(row, login, missing).without(missing));
            }
        }
        assertThat(byLogin(row, got)).isEqualTo(byLogin(row, row.expected()));
    }

    static Stream<Row> rowsThatAct() {
        return rows().filter(row -> row.method().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("rowsThatAct")
    void nobodyActsWithoutTheTokenOfAPage(Row row) {
        var url = row.urlFor(subjects().named(Subjects.MISSING, row.url()));
        for (var login : List.of(Visitors.NOBODY, SampleCases.ADVISOR, SampleCases.COORDINATOR)) {
            assertThat(visitors.send(login, post(url)).status()).as(login).isEqualTo(403);
        }
    }

    private String subjectFor(Row row, String expected) {
        if (!row.url().contains("{")) {
            return "";
        }
        boolean usesItUp = row.method().equals("POST") && Set.of("200", "302").contains(expected);
        return usesItUp
                ? subjects().another(row.subject(), row.url())
                : subjects().named(row.subject(), row.url());
    }

    private Answer visit(Row row, String login, String subject) {
        var url = row.urlFor(subject);
        if (row.method().equals("GET")) {
            return visitors.open(login, url);
        }
        if (row.isSubmission()) {
            return visitors.submit(login, url, Map.of());
        }
        return switch (url) {
            case "/login" -> visitors.login(Visitors.NOBODY, login.equals(Visitors.NOBODY) ? "ahorn" : login);
            case "/logout" -> visitors.leave(login);
            default -> visitors.press(login, url);
        };
    }

    private Subjects subjects() {
        assertThat(prepared).isNotNull();
        return prepared;
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<>(OF_THE_LOGIN);
        mapping.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            for (var url : info.getPatternValues()) {
                (methods.isEmpty() ? List.of("GET") : methods).forEach(method -> addresses.add(method + " " + url));
            }
        });
        return addresses;
    }

    private static Map<String, String> byLogin(Row row, List<String> cells) {
        var byLogin = new TreeMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            byLogin.put(row.logins().get(i), cells.get(i));
        }
        return byLogin;
    }
}
