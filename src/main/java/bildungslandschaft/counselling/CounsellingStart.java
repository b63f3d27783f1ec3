package bildungslandschaft.counselling;

import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells coordination of requests that no advisor has; how many, and nothing of what they are about. */
@Component
@Transactional(readOnly = true)
class CounsellingStart implements StartSection {

    private final CounsellingCases cases;

    CounsellingStart(CounsellingCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        if (!actor.reaches(Role.COORDINATOR.id())) {
            return Optional.empty();
        }
        long unassigned = cases.countByState(CounsellingState.UNASSIGNED);
        var path = "/vorgaenge?zustand=" + Counselling.KIND + "." + CounsellingState.UNASSIGNED;
        return unassigned == 0
                ? Optional.empty()
                : Optional.of(new StartPart(
                        "Anfragen ohne Berater:in",
                        "Diese Menschen warten darauf, dass Sie jemanden für sie finden.",
                        List.of(new Line(
                                new Way(unassigned == 1 ? "Eine Anfrage" : unassigned + " Anfragen", path),
                                "warten auf Zuordnung",
                                null)),
                        null));
    }
}
