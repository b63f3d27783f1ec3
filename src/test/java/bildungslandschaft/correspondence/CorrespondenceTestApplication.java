package bildungslandschaft.correspondence;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * This module with those it uses, and a clock that the test moves; without a stereotype, so that no other test's
 * component scan finds it.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(
        basePackages = {
            "bildungslandschaft.correspondence",
            "bildungslandschaft.calendar",
            "bildungslandschaft.directory"
        })
@ConfigurationPropertiesScan("bildungslandschaft.calendar")
@ComponentScan(
        basePackages = {
            "bildungslandschaft.correspondence",
            "bildungslandschaft.calendar",
            "bildungslandschaft.directory"
        },
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.REGEX, pattern = ".*\\.CalendarConfiguration")
        })
class CorrespondenceTestApplication {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    SecurityFilterChain everybodyMay(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** The page frame belongs to a module that this one does not know. */
    @Bean
    ClassLoaderTemplateResolver plainLayout() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("correspondence-layout/");
        resolver.setSuffix(".html");
        resolver.setCheckExistence(true);
        resolver.setOrder(0);
        return resolver;
    }
}
