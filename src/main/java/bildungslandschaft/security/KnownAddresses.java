package bildungslandschaft.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows whether anybody here answers to an address at all, so that strangers get "not found" instead of a login page. */
@Component
class KnownAddresses {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    KnownAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean contain(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mappings.stream().anyMatch(mapping -> answers(mapping, request));
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean answers(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException
                | HttpMediaTypeException
                | ServletRequestBindingException otherMethodOrType) {
            return true;
        } catch (Exception e) {
            throw new IllegalStateException("The address of a request could not be looked up.", e);
        }
    }
}
