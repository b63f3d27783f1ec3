package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A form takes its own fields and nothing else: nobody gives themselves an advisor, a number or a state. */
@OfficeTest
class ForeignFieldsTest {

    private static final Map<String, Object> HONEST = Map.of(
            "concerns", List.of("OTHER"),
            "onBehalfOf", "SELF",
            "ageGroup", "AGE_25_34",
            "ags", "12062224",
            "anonymous", true,
            "phone", "030 23125 900",
            "counsellingMode", "ANY",
            "privacyRead", true);

    private final Visitors visitors;
    private final JdbcTemplate database;

    @Autowired
    ForeignFieldsTest(MockMvc mvc, JdbcTemplate database) {
        this.visitors = new Visitors(mvc);
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"advisor", "number", "state", "unit", "owner.id", "roles[0]", "map[x].y", "class"})
    void aFieldThatTheFormDoesNotHaveIsRefused(String field) {
        int before = cases();
        var values = new HashMap<>(HONEST);
        values.put(field, "birke");

        var answer = visitors.submit(Visitors.NOBODY, "/beratung/anfrage", values);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void theSameWithoutItIsTaken() {
        int before = cases();

        assertThat(visitors.submit(Visitors.NOBODY, "/beratung/anfrage", HONEST).status())
                .isEqualTo(200);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void somethingBesideTheFieldsIsRefused() {
        var json = """
                {"submission": "5f0f4c55-1f0e-4d5c-9a53-000000000001", "values": {}, "advisor": "birke"}""";

        assertThat(visitors.submit(Visitors.NOBODY, "/beratung/anfrage", json).status())
                .isEqualTo(400);
    }

    private int cases() {
        var count = database.queryForObject("select count(*) from counselling_cases", Integer.class);
        return count == null ? 0 : count;
    }
}
