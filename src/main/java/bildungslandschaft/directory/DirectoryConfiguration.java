package bildungslandschaft.directory;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;

/** Fills the directory at the start, before anything else that happens at the start relies on it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectoryProperties.class)
class DirectoryConfiguration {

    @Bean
    BeforeOpening referenceDataImport(DirectoryImport directoryImport) {
        return () -> {
            try {
                directoryImport.importReferenceData();
            } catch (DataIntegrityViolationException | PersistenceException anotherNodeWasFaster) {
                directoryImport.importReferenceData();
            }
        };
    }

    @Bean
    @Profile("demo")
    @DependsOn("referenceDataImport")
    BeforeOpening demoPeopleImport(DirectoryImport directoryImport, Clock clock) {
        return () -> directoryImport.importDemoPeople(LocalDate.now(clock));
    }

    /** With the demo county's cases, its Kitas come after the first page, which does not need them. */
    @Bean
    @Profile("demo")
    @DependsOn("referenceDataImport")
    @ConditionalOnBooleanProperty(name = "bildungslandschaft.demo.cases", havingValue = false)
    BeforeOpening demoKitasImport(DirectoryImport directoryImport) {
        return directoryImport::importDemoKitas;
    }
}
