package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells who is asked for which part of a conference's day. */
public interface ProgrammePeople {

    /** By the id of the part; without those for which nobody is needed. */
    Map<UUID, ProgrammePerson> of(CaseNumber conference);

    /** Waits until nobody acts on the files of those who are asked for a conference, and keeps others waiting. */
    void lock(CaseNumber conference);

    /** What the office has to do about these people now. */
    List<PersonTask> openTasks(CaseNumber conference);
}
