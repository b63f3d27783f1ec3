package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.coverage.Coverages;
import bildungslandschaft.rollout.coverage.ProjectOutline;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The project in an address; whoever may not know it gets the same answer as for one that does not exist. */
@Component
class KnownProjects {

    private final Coverages coverages;

    KnownProjects(Coverages coverages) {
        this.coverages = coverages;
    }

    ProjectOutline project(String number, Actor reader) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> coverages.project(parsed, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
