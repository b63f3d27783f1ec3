package bildungslandschaft.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** What is logged while a case's page is answered says in which case; what somebody typed instead of a number does not. */
class CaseInLogsTest {

    private final CaseInLogs logs = new CaseInLogs();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theNumberStandsInTheLogWhileThePageIsAnswered() {
        open("BB-2026-000124");
        assertThat(MDC.get(CaseNumber.IN_LOGS)).isEqualTo("BB-2026-000124");

        logs.afterCompletion(request, response, this, null);
        assertThat(MDC.get(CaseNumber.IN_LOGS)).isNull();
    }

    @Test
    void onlyANumberIsWrittenDown() {
        open("Frau Kranich\nhat angerufen");

        assertThat(MDC.get(CaseNumber.IN_LOGS)).isNull();
    }

    private void open(String number) {
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("number", number));
        assertThat(logs.preHandle(request, response, this)).isTrue();
    }
}
