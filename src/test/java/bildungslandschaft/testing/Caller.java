package bildungslandschaft.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at a browser, signed in with a demo login or as a citizen without one. */
public final class Caller {

    private final MockMvc pages;
    private final RequestPostProcessor identity;

    private Caller(ApplicationContext office, RequestPostProcessor identity) {
        this.pages = office.getBean(MockMvc.class);
        this.identity = identity;
    }

    public static Caller signedIn(ApplicationContext office, String login) {
        return new Caller(office, user(login));
    }

    public static Caller citizen(ApplicationContext office) {
        return new Caller(office, anonymous());
    }

    public MockHttpServletResponse open(String path, Object... variables) {
        try {
            var response = pages.perform(get(path, variables).with(identity))
                    .andReturn()
                    .getResponse();
            return response;
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** Opens a page that has to be there. */
    public String read(String path, Object... variables) {
        var response = open(path, variables);
        if (response.getStatus() != 200) {
            throw new AssertionError(path + " answers " + response.getStatus());
        }
        return bodyOf(response);
    }

    /** Presses a button that sends no form. */
    public MockHttpServletResponse press(String path) {
        try {
            return pages.perform(post(path).with(identity).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** Chooses a file and sends it. */
    public MockHttpServletResponse upload(String path, String field, byte[] content) {
        try {
            return pages.perform(multipart(path)
                            .file(new MockMultipartFile(field, "liste.csv", "text/csv", content))
                            .with(identity)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** Presses a button that sends one value. */
    public MockHttpServletResponse press(String path, String field, String value) {
        try {
            return pages.perform(post(path).param(field, value).with(identity).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** The page to which a form leads that was filled in and accepted, with what it says only this once. */
    public String readAfter(String path, Map<String, String> fields) {
        try {
            var request = post(path).with(identity).with(csrf());
            fields.forEach(request::param);
            var sent = pages.perform(request).andReturn();
            var next = sent.getResponse().getRedirectedUrl();
            if (next == null) {
                throw new AssertionError(path + " answers " + sent.getResponse().getStatus());
            }
            // As it is: an address as a value of the next one must not be encoded twice.
            var following = get(URI.create(next)).with(identity);
            sent.getFlashMap().forEach(following::flashAttr);
            return bodyOf(pages.perform(following).andReturn().getResponse());
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** Fills in the fields of a page that needs no script, and presses its button. */
    public MockHttpServletResponse fillIn(String path, Map<String, String> fields) {
        try {
            var request = post(path).with(identity).with(csrf());
            fields.forEach(request::param);
            return pages.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** Fills in a form and sends it for the first time. */
    public MockHttpServletResponse send(String path, Map<String, ?> values) {
        return send(path, ProcessStory.json(UUID.randomUUID(), values));
    }

    public MockHttpServletResponse send(String path, String json) {
        try {
            return pages.perform(post(path)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json)
                            .with(identity)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    public static String bodyOf(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
