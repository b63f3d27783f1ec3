package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.CertificateProof;
import bildungslandschaft.rollout.Certification;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination has a Kita prove the certificate that it says it has. */
@Component
class CheckCertificate implements UserTask<CheckCertificate.Input> {

    private final Certification certification;

    CheckCertificate(Certification certification) {
        this.certification = certification;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.certificate()) {
            case PROVEN ->
                certification.recognise(
                        number,
                        Objects.requireNonNull(input.certifiedOn()),
                        Objects.requireNonNull(input.proof()),
                        actor);
            case NOT_PROVEN -> certification.doubt(number, actor);
        }
        return Answers.of(KitaRolloutProcess.Question.certificateProven, input.certificate() == Outcome.PROVEN);
    }

    @Override
    public String ifNothingHappens() {
        return "Ohne Nachweis zählt die Kita nicht als zertifiziert.";
    }

    @Override
    public String done(Input input) {
        return switch (input.certificate()) {
            case PROVEN -> "Das Zertifikat ist anerkannt; die Kita ist am Ziel.";
            case NOT_PROVEN -> "Die Kita wird noch einmal gefragt, ob sie teilnimmt.";
        };
    }

    /** Whether there is a certificate that counts. */
    enum Outcome {
        PROVEN,
        NOT_PROVEN
    }

    record Input(
            Outcome certificate,
            @Nullable LocalDate certifiedOn,
            @Nullable CertificateProof proof) {}
}
