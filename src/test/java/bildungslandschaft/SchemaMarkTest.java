package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.change.core.SQLFileChange;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When Liquibase runs and when it need not, by starting again and again on one database. */
@SpringBootTest(classes = SchemaMarkTest.DatabaseOnly.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SchemaMarkTest {

    private static final String OURS = "db/changelog/db.changelog-master.yaml";

    @Autowired
    private DataSource database;

    private JdbcClient sql;

    @BeforeEach
    void migrate() throws LiquibaseException {
        sql = JdbcClient.create(database);
        start(OURS);
    }

    @Test
    void anUnchangedSchemaLetsLiquibaseRest() throws LiquibaseException {
        assertThat(start(OURS)).isFalse();
    }

    @Test
    void aChangedChangeLogIsAppliedOnce() throws LiquibaseException {
        assertThat(startChanged("one-table-more.yaml")).isTrue();
        assertThat(sql.sql("select count(*) from one_table_more")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(startChanged("one-table-more.yaml")).isFalse();
    }

    @Test
    void aFileChangedAfterwardsIsRefusedAsEver() {
        assertThatThrownBy(() -> startChanged("changed-by-hand.yaml")).hasMessageContaining("Validation Failed");
        assertThatThrownBy(() -> startChanged("changed-by-hand.yaml")).hasMessageContaining("Validation Failed");
    }

    @Test
    void anInterruptedMigrationIsTriedAgain() {
        assertThatThrownBy(() -> startChanged("interrupted.yaml")).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> startChanged("interrupted.yaml")).hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void changeSetsTakenBackByHandAreAppliedAgain() throws LiquibaseException {
        sql.sql("drop table finished_tasks").update();
        sql.sql("delete from databasechangelog where id = 'inbox-2'").update();

        assertThat(start(OURS)).isTrue();
        assertThat(sql.sql("select count(*) from finished_tasks")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The other node is only the lock it has taken: two Liquibases in one process undo each other's. */
    @Test
    void aNodeWaitsForAnotherOneThatMigrates() throws LiquibaseException {
        sql.sql("update schema_mark set digest = 'of another version'").update();
        lock(true);
        var node = CompletableFuture.supplyAsync(this::startOnThisNode);
        await().during(Duration.ofSeconds(1)).until(() -> !node.isDone());

        lock(false);

        assertThat(node.join()).isTrue();
        assertThat(start(OURS)).isFalse();
    }

    @Test
    void everyFileThatLiquibaseReadsCountsForTheMark() throws LiquibaseException {
        sql.sql("update schema_mark set digest = 'of another version'").update();
        var node = new Node(OURS, database);

        start(node, new PathMatchingResourcePatternResolver());

        assertThat(node.read).isNotEmpty().allSatisfy(changeSet -> {
            assertThat(changeSet.getFilePath()).matches(SchemaMarkTest::counts);
            assertThat(changeSet.getChanges())
                    .noneMatch(change -> change instanceof SQLFileChange file
                            && !Boolean.TRUE.equals(file.isRelativeToChangelogFile())
                            && !counts(file.getPath()));
        });
    }

    private static boolean counts(String path) {
        return Stream.of(SchemaMark.CHANGE_LOGS).anyMatch(path::startsWith);
    }

    private void lock(boolean locked) {
        sql.sql("update databasechangeloglock set locked = ?").param(locked).update();
    }

    private boolean startOnThisNode() {
        try {
            return start(OURS);
        } catch (LiquibaseException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether Liquibase ran. */
    private boolean start(String changeLog) throws LiquibaseException {
        return start(new Node(changeLog, database), new PathMatchingResourcePatternResolver());
    }

    private boolean startChanged(String changeLog) throws LiquibaseException {
        return start(new Node("schema-mark/" + changeLog, database), new OneFileMore(changeLog));
    }

    private static boolean start(Node node, ResourcePatternResolver files) throws LiquibaseException {
        if (new SchemaMark(files).isMissing(node)) {
            node.afterPropertiesSet();
        }
        return !node.read.isEmpty();
    }

    /** Liquibase as one start of the application has it. */
    private static final class Node extends SpringLiquibase {

        private List<ChangeSet> read = List.of();

        Node(String changeLog, DataSource database) {
            setChangeLog(changeLog);
            setDataSource(database);
            setResourceLoader(new DefaultResourceLoader());
            setAnalyticsEnabled(false);
        }

        @Override
        protected void performUpdate(Liquibase liquibase) throws LiquibaseException {
            // What it has found out about this database since this process began; a real start knows nothing.
            Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
            read = liquibase.getDatabaseChangeLog().getChangeSets();
            super.performUpdate(liquibase);
        }
    }

    /** The change logs of the application and one more. */
    private static final class OneFileMore extends PathMatchingResourcePatternResolver {

        private final String name;

        OneFileMore(String name) {
            this.name = name;
        }

        @Override
        public Resource[] getResources(String pattern) throws IOException {
            return Stream.concat(
                            Stream.of(super.getResources(pattern)),
                            Stream.of(new ClassPathResource("schema-mark/" + name)))
                    .toArray(Resource[]::new);
        }
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class DatabaseOnly {}
}
