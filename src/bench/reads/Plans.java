package reads;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import office.Traffic.Asked;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Has the database say how many rows of tables and indexes it looks at for a statement, also those it throws away. */
final class Plans {

    private static final Pattern H2_SCAN = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern SCAN = Pattern.compile(
            "(?:Seq Scan|Index Scan|Index Only Scan|Bitmap Heap Scan)[^\\n]*\\(actual rows=([\\d.]+) loops=(\\d+)\\)"
                    + "((?:\\n(?!\\s*->)[^\\n]*)*)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by \\w+(?: Recheck)?: (\\d+)");

    private final JdbcTemplate jdbc;
    private final boolean h2;

    Plans(JdbcTemplate jdbc, boolean h2) {
        this.jdbc = jdbc;
        this.h2 = h2;
    }

    long rows(Asked asked) {
        var explain = h2 ? "explain analyze " : "explain (analyze, timing off, costs off) ";
        var plan = String.join(
                "\n",
                jdbc.query(
                        connection -> prepared(connection.prepareStatement(explain + asked.sql()), asked),
                        (row, index) -> row.getString(1)));
        return h2
                ? H2_SCAN.matcher(plan)
                        .results()
                        .mapToLong(scan -> Long.parseLong(scan.group(1)))
                        .sum()
                : SCAN.matcher(plan).results().mapToLong(Plans::rows).sum();
    }

    private static long rows(MatchResult scan) {
        var removed = REMOVED.matcher(scan.group(3))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
        return Math.round((Double.parseDouble(scan.group(1)) + removed) * Long.parseLong(scan.group(2)));
    }

    private static PreparedStatement prepared(PreparedStatement statement, Asked asked) throws SQLException {
        try {
            for (var given : asked.parameters()) {
                // How many rows to fetch at once is no parameter.
                if (given.values().length > 1) {
                    given.to(statement);
                }
            }
            return statement;
        } catch (ReflectiveOperationException e) {
            throw new InvalidDataAccessResourceUsageException("cannot repeat the statement", e);
        }
    }
}
