package bildungslandschaft.security;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps invented people with a known password out of a real office's database. */
@Component
@Profile("demo")
class DemoGuard {

    DemoGuard(DataSource dataSource, @Value("${bildungslandschaft.demo.force:false}") boolean forced)
            throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName()) && !forced) {
                throw new DemoRefused();
            }
        }
    }
}
