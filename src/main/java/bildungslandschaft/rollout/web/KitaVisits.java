package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.KitaAct;
import bildungslandschaft.rollout.KitaCounter;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets people in who may act for a Kita; to all others the page is not there. */
@Component
class KitaVisits {

    private final KitaCounter counter;

    KitaVisits(KitaCounter counter) {
        this.counter = counter;
    }

    KitaCounter.Visit of(String number, KitaAct act, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> counter.visit(parsed, act, actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
