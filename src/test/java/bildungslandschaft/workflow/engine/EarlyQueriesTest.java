package bildungslandschaft.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** That the engine of the application takes these queries is said by {@link EngineSettingsTest}. */
class EarlyQueriesTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:mem:");

    @Test
    void theQueriesAreReadForTheKindOfDatabaseThatTheAddressTells() {
        assertThat(peculiarities("h2", "jdbc:h2:file:./data/office;WRITE_DELAY=0"))
                .isNotEqualTo(peculiarities("postgres", "jdbc:postgresql://localhost/office"));
    }

    @Test
    void theyAreUsedOnTheDatabaseOfTheApplication() {
        assertThat(early("jdbc:h2:mem:").getObject().on("h2", new ManagedTransactionFactory(), database))
                .hasValueSatisfying(queries -> assertThat(
                                queries.getConfiguration().getEnvironment().getDataSource())
                        .isSameAs(database));
    }

    @Test
    void thoseForAnotherKindAreOfNoUse() {
        assertThat(early("jdbc:postgresql:office").getObject().on("h2", new ManagedTransactionFactory(), database))
                .isEmpty();
    }

    @Test
    void forADatabaseThatWeDoNotKnowNothingIsRead() {
        assertThat(early("jdbc:oracle:thin:@office").stream()).isEmpty();
    }

    /** What the engine puts into its queries for one kind of database. */
    private static Properties peculiarities(String databaseType, String address) {
        var read = early(address).getObject();
        assertThat(read.databaseType()).isEqualTo(databaseType);
        assertThat(read.queries()).succeedsWithin(Duration.ofMinutes(1));
        var queries = read.queries().join().getConfiguration();
        assertThat(queries.hasStatement("selectTask")).isTrue();
        return queries.getVariables();
    }

    private static ObjectProvider<EarlyQueries.Read> early(String address) {
        var office = new GenericApplicationContext();
        office.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", address));
        new EarlyQueries().initialize(office);
        return office.getBeanFactory().getBeanProvider(EarlyQueries.Read.class);
    }
}
