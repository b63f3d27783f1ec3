package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which class failed where is seen; what was in the row is not. */
class TraceLinesTest {

    @Test
    void theMessagesAreLeftOut() {
        var trace = """
                org.springframework.dao.DataIntegrityViolationException: could not execute statement [Unique index violation
                Frau Kranich, kranich@demo.example]
                \tat bildungslandschaft.counselling.Counselling.receive(Counselling.java:71)
                Caused by: org.postgresql.util.PSQLException: ERROR: duplicate key
                  Detail: Key (email)=(kranich@demo.example) already exists.
                \tat org.postgresql.core.v3.QueryExecutorImpl.receive(QueryExecutorImpl.java:2733)
                \t... 12 more
                """;

        assertThat(TraceLines.withoutMessages(trace)).isEqualTo("""
                org.springframework.dao.DataIntegrityViolationException
                \tat bildungslandschaft.counselling.Counselling.receive(Counselling.java:71)
                Caused by: org.postgresql.util.PSQLException
                \tat org.postgresql.core.v3.QueryExecutorImpl.receive(QueryExecutorImpl.java:2733)
                \t... 12 more""");
    }
}
