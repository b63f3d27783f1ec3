package bildungslandschaft.correspondence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of this module, and those it uses, with a real database; rounds are made by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CorrespondenceTestApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.liquibase.change-log=classpath:db/changelog/correspondence-test.yaml",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "spring.modulith.events.completion-mode=delete",
            "spring.mail.properties.mail.smtp.timeout=2000",
            "spring.mail.properties.mail.smtp.connectiontimeout=2000",
            "bildungslandschaft.office.public-url=http://localhost:8080",
            "bildungslandschaft.correspondence.round-every=PT24H"
        })
public @interface CorrespondenceModuleTest {}
