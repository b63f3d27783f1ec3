package bildungslandschaft.linkforms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.SampleWithdrawal;
import bildungslandschaft.testing.OfficeTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class LinkControllerTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Links links;

    @Autowired
    private SampleWithdrawal withdrawal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OfficeClock clock;

    private String token = "";

    @BeforeEach
    void issueALink() {
        withdrawal.reset();
        token = Objects.requireNonNull(
                transaction.execute(status -> links.issue("withdrawal", "BB-2026-000123", Duration.ofDays(14))));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aMailScannerThatOpensTheLinkChangesNothing() throws Exception {
        for (int i = 0; i < 3; i++) {
            browser.perform(head("/link/" + token).with(address("192.0.2.1"))).andExpect(status().isOk());
            browser.perform(get("/link/" + token).with(address("192.0.2.1")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Möchten Sie Ihre Anfrage zurückziehen?")))
                    .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                    .andExpect(content().string(containsString("name=\"_csrf\"")));
        }

        assertThat(withdrawal.accepted()).isZero();
        assertThat(links.open(token)).isPresent();
    }

    @Test
    void theButtonDoesItOnce() throws Exception {
        browser.perform(post("/link/" + token).with(csrf()).with(address("192.0.2.2")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ihre Anfrage ist zurückgezogen")));
        browser.perform(post("/link/" + token).with(csrf()).with(address("192.0.2.2")))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Dieser Link gilt nicht mehr")))
                .andExpect(content().string(containsString("030 23125 100")));

        assertThat(withdrawal.accepted()).isEqualTo(1);
    }

    @Test
    void withoutTheFormsTokenNothingHappens() throws Exception {
        browser.perform(post("/link/" + token).with(address("192.0.2.3"))).andExpect(status().isForbidden());

        assertThat(withdrawal.accepted()).isZero();
    }

    @Test
    void anExpiredLinkSaysWhatToDo() throws Exception {
        clock.travelTo(clock.instant().plus(Duration.ofDays(15)));

        browser.perform(get("/link/" + token).with(address("192.0.2.4")))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("030 23125 100")))
                .andExpect(content().string(not(containsString("BB-2026-000123"))));
    }

    @Test
    void anUnknownLinkSaysWhatToDo() throws Exception {
        browser.perform(get("/link/{token}", "__${7*7}__").with(address("192.0.2.5")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Diesen Link kennen wir nicht")));
    }

    @Test
    void whoTriesManyLinksMustWait() throws Exception {
        for (int i = 0; i < 60; i++) {
            browser.perform(get("/link/try-" + i).with(address("192.0.2.6"))).andExpect(status().isNotFound());
        }
        browser.perform(get("/link/" + token).with(address("192.0.2.6")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Bitte warten Sie")));
        browser.perform(get("/link/" + token).with(address("192.0.2.7"))).andExpect(status().isOk());
    }

    private static RequestPostProcessor address(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
