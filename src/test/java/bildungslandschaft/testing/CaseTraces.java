package bildungslandschaft.testing;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every table, the engine's too, that says of its rows which case they are about. */
public final class CaseTraces {

    private static final List<String> COLUMNS = List.of("case_number", "business_key_");

    private final JdbcClient jdbc;

    public CaseTraces(ApplicationContext office) {
        this.jdbc = office.getBean(JdbcClient.class);
    }

    /** The tables that know a case, in order. */
    public List<String> of(String number) {
        var found = new TreeSet<String>();
        jdbc.sql("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(column_name) in (:columns)")
                .param("columns", COLUMNS)
                .query(row -> {
                    var table = row.getString("table_name");
                    if (knows(table, row.getString("column_name"), number)) {
                        found.add(table.toLowerCase(Locale.ROOT));
                    }
                });
        return List.copyOf(found);
    }

    private boolean knows(String table, String column, String number) {
        return jdbc.sql("select count(*) from \"%s\" where \"%s\" = :number".formatted(table, column))
                        .param("number", number)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
