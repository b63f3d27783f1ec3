package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Attachment;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/** The files of the monthly report (M-RO-10): the printed page and the list of Kitas; made by whoever knows the coverage. */
public interface ProjectReport {

    List<Attachment> files(CaseNumber project, LocalDate day);
}
