package bildungslandschaft.workflow.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FormWebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actor;
    private final SubmissionArgument submission;

    FormWebConfiguration(ActorArgument actor, SubmissionArgument submission) {
        this.actor = actor;
        this.submission = submission;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
        resolvers.add(submission);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new CaseInLogs());
    }
}
