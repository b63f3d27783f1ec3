package bildungslandschaft.workflow.web;

import bildungslandschaft.workflow.form.FormSubmission;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what the browser sent for a form, up to a size that no honest form reaches. */
@Component
class SubmissionArgument implements HandlerMethodArgumentResolver {

    /** Bytes; the largest form with every field full is below 40,000. */
    static final int LARGEST = 262_144;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormSubmission.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var body = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getInputStream()
                .readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new SubmissionTooLargeException();
        }
        return FormSubmission.parse(new String(body, StandardCharsets.UTF_8));
    }
}
