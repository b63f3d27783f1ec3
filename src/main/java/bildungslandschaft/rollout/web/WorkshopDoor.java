package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ProjectView;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.RolloutReaders;
import bildungslandschaft.rollout.workshop.WorkshopBoard;
import bildungslandschaft.rollout.workshop.WorkshopLine;
import bildungslandschaft.rollout.workshop.WorkshopPlanners;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets people in to projects and workshops that are their business; for others there is nothing there. */
@Component
class WorkshopDoor {

    private final RolloutFiles files;
    private final WorkshopBoard board;

    WorkshopDoor(RolloutFiles files, WorkshopBoard board) {
        this.files = files;
        this.board = board;
    }

    ProjectView project(String number, Actor reader) {
        return CaseNumber.parse(number)
                .filter(parsed -> RolloutReaders.knowsProjects(reader))
                .flatMap(files::project)
                .orElseThrow(WorkshopDoor::notFound);
    }

    ProjectView projectToPlan(String number, Actor planner) {
        requirePlanner(planner);
        return project(number, planner);
    }

    WorkshopLine workshop(String number, Actor reader) {
        return CaseNumber.parse(number)
                .filter(parsed -> RolloutReaders.knowsProjects(reader))
                .flatMap(board::workshop)
                .orElseThrow(WorkshopDoor::notFound);
    }

    WorkshopLine workshopToPlan(String number, Actor planner) {
        requirePlanner(planner);
        return workshop(number, planner);
    }

    /** The workshop in which somebody has this seat. */
    CaseNumber seatToGiveBack(long booking, Actor planner) {
        requirePlanner(planner);
        return board.workshopOfSeat(booking).orElseThrow(WorkshopDoor::notFound);
    }

    private static void requirePlanner(Actor planner) {
        if (!WorkshopPlanners.include(planner)) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
