package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the files of a rollout: what stands there, for those who plan around it. */
@Service
@Transactional(readOnly = true)
public class RolloutFiles {

    private final Projects projects;
    private final Participations participations;

    RolloutFiles(Projects projects, Participations participations) {
        this.projects = projects;
        this.participations = participations;
    }

    public Optional<ProjectView> project(CaseNumber number) {
        return projects.findById(number.value())
                .map(project -> new ProjectView(project.number(), project.state(), project.profile(), project.curve()));
    }

    public Optional<ParticipationView> kita(CaseNumber number) {
        return participations.findById(number.value()).map(Participation::view);
    }
}
