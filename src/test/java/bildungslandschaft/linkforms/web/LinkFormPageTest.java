package bildungslandschaft.linkforms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.linkforms.SampleDecision;
import bildungslandschaft.linkforms.SampleInterest;
import bildungslandschaft.linkforms.SampleLinks;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page with a form behind a link, as browsers and mail scanners see it. */
@OfficeTest
class LinkFormPageTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private MockMvc browser;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private SampleLinks kita;
    private String address;

    @BeforeEach
    void openACase() {
        kita = new SampleLinks(office);
        address = "198.51.100." + ADDRESSES.incrementAndGet();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void thePageShowsTheFormAndWhatOthersTypedLiterally() throws Exception {
        open("/link/" + kita.issue(SampleInterest.PURPOSE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-form-island")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(containsString("Kita ${7*7} &lt;b&gt;Sonne&lt;/b&gt;")))
                .andExpect(content().string(containsString("Antwort senden")))
                .andExpect(content().string(containsString("030 23125 100")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aMailScannerThatOpensTheLinkChangesNothing() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        for (int i = 0; i < 3; i++) {
            perform(head(path)).andExpect(status().isOk());
            open(path).andExpect(status().isOk());
            open(path + "/antwort").andExpect(redirectedUrl(path));
        }
        assertThat(kita.history()).isEmpty();
    }

    @Test
    void anAnswerIsThankedOnAPageOfItsOwn() throws Exception {
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);

        send(path, UUID.randomUUID(), Map.of("interest", "YES"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.location").value(startsWith(path + "/antwort?sendung=")));
        open(path + "/antwort")
                .andExpect(content().string(containsString("Danke für Ihre Antwort")))
                .andExpect(content().string(containsString("&lt;i&gt;Bis bald&lt;/i&gt;")))
                .andExpect(content().string(containsString("Antwort ändern")));
        open(path)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Eine Antwort liegt schon vor")));
    }

    @Test
    void sendingTheSameAgainGetsTheSameAnswer() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        var submission = UUID.randomUUID();

        for (int i = 0; i < 3; i++) {
            send(path, submission, Map.of("verdict", "YES"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.location").value(startsWith(path + "/antwort?sendung=")));
        }
        open(path + "/antwort")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Antwort ändern"))));
        assertThat(kita.history()).hasSize(1);
    }

    @Test
    void twoTabsReadWhatEachOfThemSaidAndWhatCounts() throws Exception {
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        send(path, first, Map.of("interest", "NO"));
        send(path, second, Map.of("interest", "YES"));

        open(path + "/antwort?sendung=" + first)
                .andExpect(content().string(containsString("Sie haben geantwortet: NO.")))
                .andExpect(content().string(containsString("Nach Ihnen hat noch jemand geantwortet")))
                .andExpect(content().string(containsString("Danke für Ihre Antwort. Sie haben geantwortet: YES.")));
        open(path + "/antwort?sendung=" + second)
                .andExpect(content().string(containsString("Sie haben geantwortet: YES.")))
                .andExpect(content().string(not(containsString("Nach Ihnen"))));
        open(path + "/antwort?sendung=" + UUID.randomUUID())
                .andExpect(content().string(containsString("Danke für Ihre Antwort")));
        open(path + "/antwort?sendung=heute").andExpect(status().isBadRequest());
    }

    @Test
    void aUsedLinkSaysWhatWasDecided() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        send(path, UUID.randomUUID(), Map.of("verdict", "NO"));

        open(path)
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Dieser Link gilt nicht mehr")))
                .andExpect(content().string(containsString("Es ist entschieden. Entscheidung: NO")))
                .andExpect(content().string(containsString("030 23125 100")));
        send(path, UUID.randomUUID(), Map.of("verdict", "YES"))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.message").value(containsString("Entscheidung: NO")))
                .andExpect(jsonPath("$.message").value(containsString("030 23125 100")));
    }

    @Test
    void anExpiredLinkOffersTheTelephone() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        clock.travelTo(clock.instant().plus(Duration.ofDays(15)));

        open(path)
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("abgelaufen")))
                .andExpect(content().string(containsString("030 23125 100")));
        send(path, UUID.randomUUID(), Map.of("verdict", "YES")).andExpect(status().isGone());
        assertThat(kita.history()).isEmpty();
    }

    @Test
    void aRevokedLinkSaysThatTheQuestionIsSettled() throws Exception {
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);
        kita.revoke(SampleInterest.PURPOSE);

        open(path).andExpect(status().isGone()).andExpect(content().string(containsString("inzwischen geklärt")));
    }

    @Test
    void wrongInputComesBackAtItsFieldAndKeepsNothing() throws Exception {
        var path = "/link/" + kita.issue(SampleInterest.PURPOSE);

        send(path, UUID.randomUUID(), Map.of("interest", "LATER", "remark", "x".repeat(201)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("againOn"))
                .andExpect(jsonPath("$.errors[1].field").value("remark"));
        send(path, UUID.randomUUID(), Map.of("interest", "YES", "remark", "nicht heute"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message").value("Das geht heute nicht."));
        assertThat(kita.history()).isEmpty();
        open(path + "/antwort").andExpect(redirectedUrl(path));
    }

    @Test
    void fieldsThatTheFormDoesNotHaveAreRefused() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);

        send(path, UUID.randomUUID(), Map.of("verdict", "YES", "recipient", "mayor"))
                .andExpect(status().isUnprocessableContent());
        perform(post(path).with(csrf()).contentType(MediaType.APPLICATION_JSON).content("{\"verdict\":\"YES\"}"))
                .andExpect(status().isBadRequest());
        perform(post(path).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isForbidden());
        assertThat(kita.history()).isEmpty();
    }

    @Test
    void aLinkWithAFormHasNoButtonAndTheOtherWayRound() throws Exception {
        var path = "/link/" + kita.issue(SampleDecision.PURPOSE);
        perform(post(path).with(csrf()));
        assertThat(kita.history()).isEmpty();

        send("/link/" + kita.issue("withdrawal"), UUID.randomUUID(), Map.of()).andExpect(status().isGone());
    }

    @Test
    void anUnknownLinkIsUnknownHoweverItIsAsked() throws Exception {
        open("/link/gibtesnicht/antwort").andExpect(status().isNotFound());
        send("/link/gibtesnicht", UUID.randomUUID(), Map.of("verdict", "YES"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.message").value(containsString("030 23125 100")));
    }

    private ResultActions open(String path) throws Exception {
        return perform(get(path));
    }

    private ResultActions send(String path, UUID submission, Map<String, ?> values) throws Exception {
        return perform(post(path)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(ProcessStory.json(submission, values)));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        }));
    }
}
