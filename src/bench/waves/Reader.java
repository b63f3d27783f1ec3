package waves;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who opens a page again and again, at the appointed times and whether or not the last one has come. */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String address;

    Reader(String address) {
        this.address = address;
    }

    void login(String name) throws IOException, InterruptedException {
        var page = TOKEN.matcher(note(client.send(to("/login").build(), HttpResponse.BodyHandlers.ofString()))
                .body());
        if (!page.find()) {
            throw new IllegalStateException("no form to log in with");
        }
        var form =
                "username=" + name + "&password=demo&_csrf=" + URLEncoder.encode(page.group(1), StandardCharsets.UTF_8);
        note(client.send(
                to("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    /** Each wait begins when the page was to be asked for, so that a standstill counts for all who would have come. */
    Waits read(String path, Duration during, Duration every) {
        List<CompletableFuture<Long>> waits = new ArrayList<>();
        long from = System.nanoTime();
        for (long at = 0; at < during.toNanos(); at += every.toNanos()) {
            long due = from + at;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            waits.add(client.sendAsync(to(path).build(), HttpResponse.BodyHandlers.ofString())
                    .thenApply(answer -> {
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(path + " answered " + answer.statusCode());
                        }
                        return System.nanoTime() - due;
                    }));
        }
        return new Waits(waits.stream().map(CompletableFuture::join).sorted().toList());
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> note(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    /** Nanoseconds, the shortest first. */
    record Waits(List<Long> sorted) {

        long at(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
        }

        int count() {
            return sorted.size();
        }
    }
}
