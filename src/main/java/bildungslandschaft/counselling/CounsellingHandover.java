package bildungslandschaft.counselling;

import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.CaseHandover;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A counselling under way goes to another advisor; whoever has an appointment is told with whom. */
@Component
class CounsellingHandover implements CaseHandover {

    private final Counselling counselling;
    private final CounsellingLetters letters;
    private final CaseRegister register;

    CounsellingHandover(Counselling counselling, CounsellingLetters letters, CaseRegister register) {
        this.counselling = counselling;
        this.letters = letters;
        this.register = register;
    }

    @Override
    public String kind() {
        return Counselling.KIND;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(CaseNumber number, Person to) {
        var file = counselling.file(number);
        if (file.advisor() == null || !file.state().withdrawable()) {
            throw new RefusedException(null, "Dieser Vorgang liegt zurzeit bei keiner Beratungsperson.");
        }
        file.passTo(to.login());
        register.assign(number, to.login());
        letters.announceAdvisor(file, to);
    }
}
