package bildungslandschaft.directory;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;

/** Fills the directory at the start, before anything else that happens at the start relies on it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectoryProperties.class)
class DirectoryConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner referenceDataImport(DirectoryImport directoryImport) {
        return arguments -> {
            try {
                directoryImport.importReferenceData();
            } catch (DataIntegrityViolationException | PersistenceException anotherNodeWasFaster) {
                directoryImport.importReferenceData();
            }
        };
    }

    @Bean
    @Profile("demo")
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    ApplicationRunner demoDirectoryImport(DirectoryImport directoryImport, Clock clock) {
        return arguments -> {
            directoryImport.importDemoKitas();
            directoryImport.importDemoPeople(LocalDate.now(clock));
        };
    }
}
