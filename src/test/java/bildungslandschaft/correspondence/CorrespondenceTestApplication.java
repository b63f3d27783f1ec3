package bildungslandschaft.correspondence;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** This module alone; without a stereotype, so that no other test's component scan finds it. */
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
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
