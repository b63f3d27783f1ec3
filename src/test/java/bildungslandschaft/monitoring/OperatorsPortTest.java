package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.RoundsByHand;
import bildungslandschaft.workflow.EngineRoom;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** An installation as its operator sees it: two things on a port of their own, and nothing on the port of the office. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.prometheus.metrics.export.enabled=true",
            "spring.mail.host=localhost",
            "spring.mail.port=9",
            "bildungslandschaft.engine.start-after=0s",
            "bildungslandschaft.rollout.rounds=false"
        })
@Import(RoundsByHand.class)
@DirtiesContext
class OperatorsPortTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int office;

    @Value("${local.management.port}")
    private int operators;

    @Autowired
    private EngineRoom engine;

    @Test
    void healthSaysHowDatabaseJobsAndMailAre() throws Exception {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> engine.standing().working());

        var health = get(operators, "/actuator/health");

        // Nobody listens at the mail server's port, and the whole says so.
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body())
                .contains("\"db\":{", "\"jobs\":{", "\"mail\":{", "\"longestWaitSeconds\":")
                .containsPattern(
                        "\"jobs\":\\{[^}]*\"status\":\"UP\"|\"jobs\":\\{\"details\":\\{[^}]*\\},\"status\":\"UP\"")
                .containsPattern("\"mail\":\\{.*\"status\":\"DOWN\"");
    }

    @Test
    void figuresCanBeFetchedByPrometheus() throws Exception {
        assertThat(get(operators, "/actuator/prometheus").body())
                .contains("bildungslandschaft_jobs_waiting", "bildungslandschaft_jobs_longest_wait_seconds")
                .contains("bildungslandschaft_jobs_failed 0.0", "bildungslandschaft_mails_queued 0.0")
                .contains("jvm_memory_used_bytes", "http_server_requests");
    }

    @Test
    void nothingElseIsServedThere() throws Exception {
        for (var path : new String[] {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/login", "/"}) {
            assertThat(get(operators, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theOfficesPortKnowsNothingOfIt() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus"}) {
            assertThat(get(office, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
