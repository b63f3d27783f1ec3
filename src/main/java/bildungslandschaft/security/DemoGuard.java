package bildungslandschaft.security;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps invented people with a known password out of a real office's database. */
@Component
@Profile("demo")
class DemoGuard implements SmartInitializingSingleton {

    private final DataSource dataSource;
    private final boolean forced;

    DemoGuard(DataSource dataSource, @Value("${bildungslandschaft.demo.force:false}") boolean forced) {
        this.dataSource = dataSource;
        this.forced = forced;
    }

    /** Before anybody is brought in, and no earlier, since the first connection waits for the migration. */
    @Override
    public void afterSingletonsInstantiated() {
        try (var connection = dataSource.getConnection()) {
            if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName()) && !forced) {
                throw new DemoRefused();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }
}
