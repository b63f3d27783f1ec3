package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new embedded database has at once what Liquibase would have built. */
class ReadySchemaTest {

    private static final Path SCRIPT = Path.of("src/main/resources", ReadySchema.SCRIPT);

    @TempDir
    private Path folder;

    /** After a new change set: {@code mvn test -Dtest=ReadySchemaTest -Dschema.write=true} */
    @Test
    void theScriptIsWhatLiquibaseBuilds() throws IOException {
        migrate(database("built"));
        var built = script(database("built"));

        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(SCRIPT, built);
        }
        assertThat(built).as("%s, or write it anew", SCRIPT).isEqualTo(Files.readString(SCRIPT));
    }

    @Test
    void aNewFileNeedsNothingOfLiquibase() {
        make("office");

        assertThat(mark().isMissing(liquibase(database("office")))).isFalse();
        assertThat(folder.toFile().list()).containsExactly("office.mv.db");
    }

    /** H2 keeps the setting in the file, beside the one with which the file is opened. */
    @Test
    void theHasteWithWhichItWasMadeDoesNotStay() {
        var address = "jdbc:h2:file:" + folder.resolve("office");
        new ReadySchema(address).makeFileIfNew("sa", "");

        assertThat(JdbcClient.create(new DriverManagerDataSource(address, "sa", ""))
                        .sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                        .query(int.class)
                        .list())
                .containsExactlyInAnyOrder(0, 500);
    }

    @Test
    void whatIsThereAlreadyStays() {
        make("office");
        JdbcClient.create(database("office")).sql("delete from schema_mark").update();

        make("office");

        assertThat(mark().isMissing(liquibase(database("office")))).isTrue();
    }

    @Test
    void ofTwoStartsAtOnceOneTakesWhatTheOtherHasMade() {
        var starts = Stream.generate(() -> CompletableFuture.runAsync(() -> make("office")))
                .limit(4)
                .toList();

        assertThat(starts).allSatisfy(start -> assertThat(start).succeedsWithin(Duration.ofMinutes(1)));
        assertThat(folder.toFile().list()).containsExactly("office.mv.db");
        assertThat(mark().isMissing(liquibase(database("office")))).isFalse();
    }

    @Test
    void aStartThatWasCutShortStandsInNobodysWay() {
        JdbcClient.create(database("office.new-1"))
                .sql("create table act_ge_property (half int)")
                .update();

        make("office");

        assertThat(mark().isMissing(liquibase(database("office")))).isFalse();
    }

    @Test
    void whereOnlyH2KnowsThePathItIsLeftToLiquibase() {
        assertThatCode(() -> new ReadySchema("jdbc:h2:file:~/no/such/office").makeFileIfNew("sa", ""))
                .doesNotThrowAnyException();

        assertThat(Path.of("~")).doesNotExist();
    }

    private void make(String name) {
        new ReadySchema(address(name)).makeFileIfNew("sa", "");
    }

    private static SchemaMark mark() {
        return new SchemaMark(new PathMatchingResourcePatternResolver(new FilesOfTheApplication()));
    }

    private static void migrate(DataSource database) {
        mark().bringUpToDate(liquibase(database));
    }

    private static SpringLiquibase liquibase(DataSource database) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setResourceLoader(new DefaultResourceLoader(new FilesOfTheApplication()));
        return liquibase;
    }

    /** Without the user, who is another one elsewhere, and with one day for everything that says when it was done. */
    private static String script(DataSource database) {
        var sql = JdbcClient.create(database);
        sql.sql("update databasechangelog set dateexecuted = date '2000-01-01', deployment_id = null")
                .update();
        sql.sql("update act_ge_schema_log set timestamp_ = date '2000-01-01'").update();
        var lines = sql.sql("script nopasswords nosettings").query(String.class).list().stream()
                .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
                .flatMap(String::lines)
                .map(String::stripTrailing);
        return lines.collect(Collectors.joining("\n", "", """

                UPDATE DATABASECHANGELOG SET DATEEXECUTED = LOCALTIMESTAMP;
                UPDATE ACT_GE_SCHEMA_LOG SET TIMESTAMP_ = LOCALTIMESTAMP;
                """));
    }

    private DataSource database(String name) {
        return new DriverManagerDataSource(address(name), "sa", "");
    }

    /** As the application's: without a file of H2's own about errors. */
    private String address(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    /** What the application finds where it runs: tests bring change logs of their own, which would make another mark. */
    private static class FilesOfTheApplication extends ClassLoader {

        private static final String TESTS = ReadySchemaTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        FilesOfTheApplication() {
            super(ReadySchemaTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                    .filter(file -> !file.getPath().startsWith(TESTS))
                    .toList());
        }

        @Override
        public @Nullable URL getResource(String name) {
            try {
                var files = getResources(name);
                return files.hasMoreElements() ? files.nextElement() : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
