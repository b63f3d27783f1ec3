package bildungslandschaft.rollout.process;

import org.springframework.stereotype.Component;

/** Table of contents of the process {@code experience-report}, called where all Kitas of a municipality are finished. */
@Component
public class ExperienceReportProcess {

    public static final String KEY = "experience-report";

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        experienceEvaluated,
        experienceReminded,
        experiencePursued,
        closedWithoutReport
    }
}
