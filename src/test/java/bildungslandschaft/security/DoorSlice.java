package bildungslandschaft.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;

/** Login, rights and page frame on a real port, with the directory below and no other module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DoorSlice.Configuration.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bildungslandschaft.county=Landkreis Elbe-Elster",
            "bildungslandschaft.demo.force=true",
            "bildungslandschaft.web.navigation[0].label=Aufgaben",
            "bildungslandschaft.web.navigation[0].path=/aufgaben",
            "bildungslandschaft.web.navigation[1].label=Passwort",
            "bildungslandschaft.web.navigation[1].path=/konto/passwort",
            "bildungslandschaft.web.navigation[1].roles=ADVISOR,COORDINATOR",
            "spring.datasource.url=jdbc:h2:mem:doors-${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.liquibase.change-log=classpath:db/changelog/security-test.yaml",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "spring.autoconfigure.exclude="
                    + "org.springframework.modulith.events.jpa.JpaEventPublicationAutoConfiguration,"
                    + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
        })
public @interface DoorSlice {

    @EnableAutoConfiguration
    @AutoConfigurationPackage(
            basePackages = {"bildungslandschaft.calendar", "bildungslandschaft.directory", "bildungslandschaft.security"
            })
    @ComponentScan({
        "bildungslandschaft.calendar",
        "bildungslandschaft.directory",
        "bildungslandschaft.security",
        "bildungslandschaft.web"
    })
    class Configuration {}
}
