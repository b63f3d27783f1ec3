package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.RegistrationReply;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination rings a Kita that may take part but has not registered. */
@Component
class PursueRegistration implements UserTask<PursueRegistration.Input> {

    private final KitaRegistration registration;

    PursueRegistration(KitaRegistration registration) {
        this.registration = registration;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.outcome()) {
            case REGISTERED -> registration.note(number, input.said(), actor);
            case NOT_REGISTERED -> registration.giveUp(number, actor);
        }
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case REGISTERED -> "Die Anmeldung ist aufgenommen.";
            case NOT_REGISTERED ->
                "Ohne Anmeldung ist die Kita vorerst aufgegeben. Sie können sie jederzeit wieder aufnehmen.";
        };
    }

    /** Whether the Kita registers. */
    enum Outcome {
        REGISTERED,
        NOT_REGISTERED
    }

    record Input(
            Outcome outcome,
            @Nullable Integer children,
            @Nullable Integer schoolchildren,
            @Nullable Integer staff,
            @Nullable String names,
            @Nullable String needs,
            boolean photosAllowed,
            boolean consent) {

        RegistrationReply said() {
            return new RegistrationReply(
                    Objects.requireNonNull(children),
                    schoolchildren,
                    Objects.requireNonNull(staff),
                    names,
                    needs,
                    photosAllowed,
                    consent);
        }
    }
}
