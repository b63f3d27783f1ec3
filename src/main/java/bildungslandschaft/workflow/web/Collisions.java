package bildungslandschaft.workflow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two worked on the same case at the same moment: the slower one is asked to try again, on whatever page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Collisions {

    @ExceptionHandler({ConcurrencyFailureException.class, OptimisticLockingException.class})
    void collided(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
