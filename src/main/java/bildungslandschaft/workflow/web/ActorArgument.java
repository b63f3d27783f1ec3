package bildungslandschaft.workflow.web;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page's method the person who is logged in, with today's roles and deputies. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final Actors actors;

    ActorArgument(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new IllegalStateException("a page with an actor must need a login");
        }
        return actors.of(principal.getName());
    }
}
