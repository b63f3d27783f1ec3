package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
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
        assertThat(folder.resolve("office.new.mv.db")).doesNotExist();
    }

    @Test
    void whatIsThereAlreadyStays() {
        make("office");
        JdbcClient.create(database("office")).sql("delete from schema_mark").update();

        make("office");

        assertThat(mark().isMissing(liquibase(database("office")))).isTrue();
    }

    @Test
    void aStartThatWasCutShortIsMadeUpForByTheNext() {
        JdbcClient.create(database("office.new"))
                .sql("create table act_ge_property (half int)")
                .update();

        make("office");

        assertThat(mark().isMissing(liquibase(database("office")))).isFalse();
    }

    /** Another process holds the file as H2 does; within this one H2 would share the open database. */
    @Test
    void ofTwoStartsAtOnceTheSecondIsRefused() throws IOException {
        var other = folder.resolve("office.new.mv.db");
        try (var file = FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.lock();

            assertThatThrownBy(() -> make("office"))
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getErrorCode()).isEqualTo(DatabaseInUse.ALREADY_OPEN));
        }
        assertThat(folder.resolve("office.mv.db")).doesNotExist();
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
        return new SchemaMark(new PathMatchingResourcePatternResolver());
    }

    private static void migrate(DataSource database) {
        mark().bringUpToDate(liquibase(database));
    }

    private static SpringLiquibase liquibase(DataSource database) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.setResourceLoader(new DefaultResourceLoader());
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

    private String address(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
    }
}
