package bildungslandschaft.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;

/** The calendar and the directory alone, on a database of their own with the reference data in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DirectorySlice.Configuration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:directory;DB_CLOSE_DELAY=-1",
            "spring.liquibase.change-log=classpath:db/changelog/directory-test.yaml",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.autoconfigure.exclude="
                    + "org.springframework.modulith.events.jpa.JpaEventPublicationAutoConfiguration,"
                    + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
        })
public @interface DirectorySlice {

    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = {"bildungslandschaft.calendar", "bildungslandschaft.directory"})
    @ComponentScan({"bildungslandschaft.calendar", "bildungslandschaft.directory"})
    class Configuration {}
}
