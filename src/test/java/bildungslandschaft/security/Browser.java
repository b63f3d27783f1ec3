package bildungslandschaft.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser without a screen: keeps cookies, sends the token of the page seen last, follows nothing. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** What came back. */
    public record Page(int status, String body, HttpHeaders headers) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Where the answer sends the browser, as a path. */
        public String location() {
            return header("Location").replaceFirst("^http://localhost:\\d+", "");
        }
    }

    public Page get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Page send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Page(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token of the page seen last. */
    public Page submit(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    public Page postJson(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json", "X-XSRF-TOKEN", token);
    }

    public Page login(String login, String password) {
        get("/login");
        return submit("/login", Map.of("username", login, "password", password));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The token of the page seen last. */
    public String token() {
        return token;
    }

    public void useToken(String other) {
        token = other;
    }

    private void keep(String header) {
        var cookie = HttpCookie.parse(header).get(0);
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
