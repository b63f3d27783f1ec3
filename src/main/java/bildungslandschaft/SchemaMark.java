package bildungslandschaft;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Lets Liquibase rest when the database carries the mark of exactly these change logs: to find that out by itself
 * costs Liquibase half a second at every start. The mark is a digest of all files, written by the last change set of all
 * ({@code schema.yaml}); so it is there only if everything before it is, and any other file makes Liquibase run.
 */
class SchemaMark {

    /** Ours and the engine's. */
    static final String[] CHANGE_LOGS = {"db/changelog/", "org/camunda/bpm/engine/db/liquibase/"};

    /** Empty if somebody has taken change sets back by hand since. */
    private static final String READ = "select digest from schema_mark where change_sets ="
            + " (select count(*) from databasechangelog where id <> 'schema-mark')";

    private final ResourcePatternResolver files;

    SchemaMark(ResourcePatternResolver files) {
        this.files = files;
    }

    void bringUpToDate(SpringLiquibase liquibase) {
        if (isMissing(liquibase)) {
            try {
                liquibase.afterPropertiesSet();
            } catch (LiquibaseException e) {
                throw new IllegalStateException("The schema could not be brought up to date", e);
            }
        }
    }

    /** Whether Liquibase must run; it is then prepared for leaving the mark. */
    boolean isMissing(SpringLiquibase liquibase) {
        var digest = digest();
        if (isMarked(liquibase.getDataSource(), digest)) {
            return false;
        }
        liquibase.setChangeLogParameters(Map.of("changeLogs", digest));
        return true;
    }

    private static boolean isMarked(DataSource database, String digest) {
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            try (var mark = query.executeQuery(READ)) {
                return mark.next() && digest.equals(mark.getString(1));
            } catch (SQLException noTableYet) {
                return false;
            }
        } catch (SQLException noDatabase) {
            throw new IllegalStateException("The database cannot be reached", noDatabase);
        }
    }

    private String digest() {
        var contents = new TreeMap<String, String>();
        try {
            for (var folder : CHANGE_LOGS) {
                for (var file : files.getResources("classpath*:" + folder + "**/*.*")) {
                    contents.put(folder + file.getFilename(), DigestUtils.sha256Hex(file.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("A change log cannot be read", e);
        }
        return DigestUtils.sha256Hex(contents.toString());
    }
}
