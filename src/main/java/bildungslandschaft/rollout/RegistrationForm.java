package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.LinkForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The binding registration of a Kita that may take part; from then on it counts as reached. */
@Component
class RegistrationForm implements LinkForm<RegistrationReply> {

    private final KitaRegistration registration;
    private final OutsideBriefing outside;

    RegistrationForm(KitaRegistration registration, OutsideBriefing outside) {
        this.registration = registration;
        this.outside = outside;
    }

    @Override
    public String process() {
        return "kita-registration";
    }

    @Override
    public String event() {
        return "kitaRegistered";
    }

    @Override
    public boolean reusable() {
        return false;
    }

    @Override
    public Sheet sheet(CaseNumber number) {
        return new Sheet(
                "Verbindlich anmelden",
                "Ihr Träger hat zugestimmt. Mit der Anmeldung bekommen Sie das Materialpaket und Plätze in den"
                        + " Workshops.",
                facts(number),
                "Verbindlich anmelden");
    }

    private List<Fact> facts(CaseNumber number) {
        var facts = new ArrayList<>(outside.facts(number));
        Optional.ofNullable(outside.file(number).approval())
                .flatMap(Approval::released)
                .ifPresent(released -> facts.add(new Fact("Freigestellt", released)));
        return facts;
    }

    @Override
    public String respondent(@Nullable String recipient) {
        return "Leitung der Kita";
    }

    @Override
    public Reply submit(CaseNumber number, RegistrationReply input, Actor actor) {
        registration.receive(number, input, actor);
        return new Reply("Sie sind angemeldet", "Wir bestätigen es Ihnen und suchen einen Workshop für Sie.");
    }

    @Override
    public Optional<String> decided(CaseNumber number) {
        return Optional.of(outside.standing(number));
    }
}
