package bildungslandschaft.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.CorrespondenceModuleTest;
import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.correspondence.OutgoingMail;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@CorrespondenceModuleTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class DemoPostControllerTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private DemoPost post;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theLetterBoxListsTheNewestMailFirst() throws Exception {
        receive("BB-2026-000001");
        receive("BB-2026-000002");

        String page = browser.perform(get("/demo/post").locale(java.util.Locale.GERMANY))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mails, die sonst verschickt würden")))
                .andExpect(content().string(containsString("linde@demo.example")))
                .andExpect(content().string(containsString("Mo., 23.11.2026, 08:30")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.indexOf("BB-2026-000002")).isBetween(1, page.indexOf("BB-2026-000001"));
    }

    @Test
    void aMailIsShownWithItsLinksAndNothingInItIsMarkup() throws Exception {
        DemoLetter letter = receive("BB-2026-000003");

        browser.perform(get("/demo/post/" + letter.id()))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("<a href=\"/link/abc-DEF_1\">http://localhost:8080/link/abc")))
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(containsString("${7*7} [[${7*7}]]")))
                .andExpect(content().string(containsString("http://boese.example")))
                .andExpect(content().string(not(containsString("href=\"http"))))
                .andExpect(content().string(not(containsString("href=\"//"))))
                .andExpect(content().string(containsString("Auto-Submitted: auto-generated")))
                .andExpect(content().string(containsString("termin.ics")));
    }

    @Test
    void theCalendarEntryCanBeOpened() throws Exception {
        DemoLetter letter = receive("BB-2026-000004");

        browser.perform(get("/demo/post/" + letter.id() + "/termin.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(result -> assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                        .isEqualTo("attachment; filename=\"termin.ics\""))
                .andExpect(content().string(containsString("SUMMARY:Termin Bildungsbüro")));
    }

    @Test
    void aMissingMailIsNotFound() throws Exception {
        browser.perform(get("/demo/post/987654")).andExpect(status().isNotFound());
        browser.perform(get("/demo/post/987654/termin.ics")).andExpect(status().isNotFound());
        browser.perform(get("/demo/post/x")).andExpect(status().isBadRequest());
    }

    private DemoLetter receive(String number) {
        int before = post.newest().size();
        transaction.executeWithoutResult(status -> correspondence.send(mail(number)));
        await().until(() -> post.newest().size() == before + 1);
        return post.newest().get(0);
    }

    private static OutgoingMail mail(String number) {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        String place = "Schloßplatz 1 <script>alert(1)</script> ${7*7} [[${7*7}]] "
                + "http://boese.example/ http://localhost:8080//boese.example http://localhost:8080/\\boese.example";
        return new OutgoingMail(
                number + "/appointment-confirmed",
                number,
                "linde@demo.example",
                "Frau Linde",
                "counselling/mail/appointment-confirmed",
                Map.of("start", start, "place", place, "withdrawLink", "http://localhost:8080/link/abc-DEF_1"),
                new CalendarEntry(
                        number + "-1@bildungslandschaft",
                        0,
                        start,
                        Duration.ofHours(1),
                        "Termin Bildungsbüro",
                        "Schloßplatz 1",
                        false));
    }
}
