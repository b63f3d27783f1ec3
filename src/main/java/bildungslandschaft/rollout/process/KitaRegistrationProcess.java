package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRegistered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Table of contents of the process {@code kita-registration}, which {@code kita-rollout} calls for the registration. */
@Component
public class KitaRegistrationProcess {

    public static final String KEY = "kita-registration";

    /** The message that ends the waiting; named like its start event. */
    static final String KITA_REGISTERED = "kitaRegistered";

    private final RuntimeService runtime;

    KitaRegistrationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The states in which the process, or a branch of it, can end. */
    enum End {
        registrationClarified,
        registrationReceived
    }

    /** A corrected registration, before the first is confirmed, finds nobody waiting any more; the file has taken it. */
    @EventListener
    void takeRegistration(KitaRegistered registered) {
        runtime.createMessageCorrelation(KITA_REGISTERED)
                .processInstanceBusinessKey(registered.number().value())
                .correlateAll();
    }
}
