package bildungslandschaft.workflow;

import java.util.Optional;

/** Lets a feature tell people what concerns them when they begin the day; ordered by Spring's order of beans. */
public interface StartSection {

    /** Empty for those whom it does not concern. */
    Optional<StartPart> partFor(Actor actor);
}
