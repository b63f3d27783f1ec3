package bildungslandschaft.rollout;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The plans that municipalities work on. */
interface PlanDrafts extends Repository<PlanDraft, String> {

    PlanDraft save(PlanDraft draft);

    Optional<PlanDraft> findById(String unitRollout);
}
