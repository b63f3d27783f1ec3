package bildungslandschaft.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bildungslandschaft.correspondence.CorrespondenceModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.MockMvc;

@CorrespondenceModuleTest
@AutoConfigureMockMvc
class WithoutDemoTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ObjectProvider<JavaMailSender> mailServer;

    @Test
    void theLetterBoxDoesNotExist() throws Exception {
        browser.perform(get("/demo/post")).andExpect(status().isNotFound());
        browser.perform(get("/demo/post/1")).andExpect(status().isNotFound());
        browser.perform(get("/demo/post/1/termin.ics")).andExpect(status().isNotFound());
    }

    @Test
    void theApplicationStartsWithoutAMailServer() {
        assertThat(mailServer.getIfAvailable()).isNull();
    }
}
