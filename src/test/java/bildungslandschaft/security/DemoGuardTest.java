package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DemoGuardTest {

    @Test
    void theDemoDoesNotStartOnPostgres() {
        assertThatThrownBy(() -> new DemoGuard(database("PostgreSQL"), false).afterSingletonsInstantiated())
                .isInstanceOf(DemoRefused.class);
    }

    @Test
    void theDemoStartsOnTheEmbeddedDatabaseAndWhereItIsForced() {
        assertThatCode(() -> new DemoGuard(database("H2"), false).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
        assertThatCode(() -> new DemoGuard(database("PostgreSQL"), true).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void theRefusalSaysWhatToDo() {
        var analyses =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, e) -> {})
                        .stream()
                        .flatMap(analyzer ->
                                java.util.Optional.ofNullable(analyzer.analyze(new DemoRefused())).stream());

        assertThat(analyses)
                .anySatisfy(
                        analysis -> assertThat(analysis.getAction()).contains("bildungslandschaft.demo.force=true"));
    }

    private static DataSource database(String product) throws SQLException {
        var database = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(database.getConnection().getMetaData().getDatabaseProductName()).thenReturn(product);
        return database;
    }
}
