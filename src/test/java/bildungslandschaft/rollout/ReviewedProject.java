package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The figures of a project as they were recorded last, and as they are. */
public record ReviewedProject(Map<String, Coverage> recorded, Map<String, Coverage> live) {

    public ReviewedProject(ApplicationContext office, CaseNumber project) {
        this(
                office.getBean(RolloutSnapshots.class).findByProject(project.value()).stream()
                        .collect(Collectors.toMap(
                                RolloutSnapshot::unit, RolloutSnapshot::coverage, (earlier, later) -> later)),
                office.getBean(ProjectStandings.class).coverageByUnit(project));
    }
}
