package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database is brought up to date before the application knows its classes, and no other one is. */
class EarlyMigrationTest {

    private final GenericApplicationContext office = new GenericApplicationContext();
    private final EarlyMigration migration = new EarlyMigration();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        migration.release();
    }

    @Test
    void anEmptyFileHasAllTablesBeforeAnyBeanIsMade() {
        start(address(), "");
        migration.done().join();

        var sql = JdbcClient.create(database());
        assertThat(sql.sql("select change_sets from schema_mark")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(office.getBeanFactory().getSingleton("earlyMigration")).isSameAs(migration);
    }

    @Test
    void whatTheOfficeSavesAfterwardsIsOnTheDiskAtOnce() {
        start(address(), "");
        migration.done().join();

        assertThat(JdbcClient.create(database())
                        .sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("0");
    }

    /** H2 writes errors into a file beside the database unless told not to, and with them the values that it refused. */
    @Test
    void nothingThatWasRefusedIsWrittenBesideTheDatabase() throws IOException {
        var installed = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .get(0);
        var address = String.valueOf(installed.getProperty("spring.datasource.url"))
                .replace("./data/bildungslandschaft", folder.resolve("office").toString());
        var sql = JdbcClient.create(new DriverManagerDataSource(address, "sa", ""));

        assertThatThrownBy(() -> sql.sql("select cast('meise@example.org' as date)")
                        .query(LocalDate.class)
                        .single())
                .isInstanceOf(DataAccessException.class);

        assertThat(folder).isDirectoryNotContaining("glob:**.trace.db").isDirectoryContaining("glob:**office.mv.db");
    }

    /** The application's own Liquibase would run at once, and stumble over its change log, which is not there. */
    @Test
    void theApplicationTakesWhatTheStartHasBegun() throws SQLException {
        start(address(), "");
        var later = new Migration(
                new PathMatchingResourcePatternResolver(),
                office.getBeanFactory().getBeanProvider(EarlyMigration.class));
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database());
        liquibase.setChangeLog("db/changelog/no-such-file.yaml");

        later.postProcessBeforeInitialization(liquibase, "liquibase");
        later.postProcessAfterInitialization(liquibase, "liquibase");
        later.afterSingletonsInstantiated();

        var shared = (DataSource) later.postProcessAfterInitialization(database(), "dataSource");
        try (var connection = shared.getConnection();
                var query = connection.createStatement();
                var sessions = query.executeQuery("select count(*) from information_schema.sessions")) {
            sessions.next();
            assertThat(sessions.getInt(1))
                    .as("connections, with that of the start")
                    .isEqualTo(1);
        }
    }

    @Test
    void whoeverOnlyWantsToLookIntoADatabaseFindsItUnchanged() {
        settings(office, address(), "");
        office.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("look", Map.of("spring.liquibase.enabled", "false")));

        migration.initialize(office);

        assertThat(office.getBeanFactory().containsSingleton("earlyMigration")).isFalse();
        assertThat(folder.resolve("office.mv.db")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeOpenedSaysWhy() {
        start(address(), "");
        migration.done().join();
        var other = new EarlyMigration();

        other.initialize(office(address(), "not the password"));

        assertThatThrownBy(() -> other.done().join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void aDatabaseOfOthersIsLeftAlone() {
        start("jdbc:postgresql://nowhere.example/office", "");

        assertThat(migration.done()).isCompleted();
        assertThat(office.getBeanFactory().containsSingleton("earlyMigration")).isFalse();
    }

    private void start(String address, String password) {
        settings(office, address, password);
        migration.initialize(office);
    }

    private static GenericApplicationContext office(String address, String password) {
        var office = new GenericApplicationContext();
        settings(office, address, password);
        return office;
    }

    private static void settings(GenericApplicationContext office, String address, String password) {
        office.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "office",
                        Map.of(
                                "spring.datasource.url",
                                address,
                                "spring.datasource.username",
                                "sa",
                                "spring.datasource.password",
                                password,
                                "spring.liquibase.change-log",
                                "classpath:db/changelog/db.changelog-master.yaml")));
    }

    /** As the application opens it. */
    private DataSource database() {
        return new DriverManagerDataSource(address(), "sa", "");
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("office") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
