package bildungslandschaft.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** That the engine of the application takes these queries is said by {@link EngineSettingsTest}. */
class EarlyQueriesTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:mem:");

    private final EngineQueries early = early("jdbc:h2:mem:").getObject();

    @Test
    void theQueriesAreReadForTheKindOfDatabaseThatTheAddressTells() {
        assertThat(peculiarities("h2", "jdbc:h2:file:./data/office;WRITE_DELAY=0"))
                .isNotEqualTo(peculiarities("postgres", "jdbc:postgresql://localhost/office"));
    }

    @Test
    void theyAreUsedOnTheDatabaseOfTheApplication() {
        assertThat(early.on("h2", new ManagedTransactionFactory(), database))
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
    void anEngineWithSettingsOfItsOwnReadsItsOwn() {
        assertThat(queriesOf(engine -> {})).isSameAs(early.read().join());
        assertThat(queriesOf(engine -> engine.setJdbcStatementTimeout(5)))
                .isNotSameAs(early.read().join());
        assertThat(queriesOf(engine -> engine.setDatabaseTablePrefix("OFFICE.")))
                .isNotSameAs(early.read().join());
    }

    private SqlSessionFactory queriesOf(Consumer<EngineWithQueries> settings) {
        var engine = new EngineWithQueries(early);
        engine.setDatabaseType("h2");
        engine.setDataSource(database);
        engine.setTransactionFactory(new ManagedTransactionFactory());
        settings.accept(engine);
        engine.initSqlSessionFactory();
        return engine.getSqlSessionFactory();
    }

    @Test
    void forADatabaseThatWeDoNotKnowNothingIsRead() {
        assertThat(early("jdbc:oracle:thin:@office").stream()).isEmpty();
    }

    /** What the engine puts into its queries for one kind of database. */
    private static Properties peculiarities(String databaseType, String address) {
        var queries = early(address).getObject();
        assertThat(queries.databaseType()).isEqualTo(databaseType);
        assertThat(queries.read()).succeedsWithin(Duration.ofMinutes(1));
        var all = queries.read().join().getConfiguration();
        assertThat(all.hasStatement("selectTask")).isTrue();
        return all.getVariables();
    }

    private static ObjectProvider<EngineQueries> early(String address) {
        var office = new GenericApplicationContext();
        office.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", address));
        new EarlyQueries().initialize(office);
        return office.getBeanFactory().getBeanProvider(EngineQueries.class);
    }
}
