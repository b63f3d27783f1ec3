package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The conference in an address; whoever may not know it gets the same answer as for one that does not exist. */
@Component
class ConferenceDoor {

    private final ConferencePlans plans;

    ConferenceDoor(ConferencePlans plans) {
        this.plans = plans;
    }

    ConferencePlan read(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> plans.find(parsed, actor))
                .orElseThrow(ConferenceDoor::notFound);
    }

    /** For those who set conferences up and move them. */
    ConferencePlan plan(String number, Actor actor) {
        requirePlanner(actor);
        return read(number, actor);
    }

    /** For those who call them off. */
    ConferencePlan decide(String number, Actor actor) {
        if (!ConferenceReaders.mayDecide(actor)) {
            throw notFound();
        }
        return read(number, actor);
    }

    static void requirePlanner(Actor actor) {
        if (!ConferenceReaders.mayPlan(actor)) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
