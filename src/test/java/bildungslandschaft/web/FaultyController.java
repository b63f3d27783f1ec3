package bildungslandschaft.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Goes wrong in every way a page can. */
@TestComponent
@Controller
class FaultyController {

    @GetMapping("/link/status/{status}")
    String status(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatusCode.valueOf(status), "geheimer Grund");
    }

    @GetMapping("/link/fehler")
    String fail() {
        throw new IllegalStateException("geheimer Grund");
    }

    @GetMapping("/link/ohne-datenbank")
    String withoutDatabase() {
        throw new DataAccessResourceFailureException("geheimer Grund");
    }

    @GetMapping("/link/fremd")
    String foreign() {
        throw new AccessDeniedException("geheimer Grund");
    }
}
