package bildungslandschaft.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The mails that wait or were given up as figures for an operator's monitoring. */
@Component
class MailMeters implements MeterBinder {

    private final Messages messages;

    MailMeters(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("bildungslandschaft.mails.queued", messages, all -> all.countByState(MessageState.QUEUED))
                .description("Mails that are written and not sent yet")
                .register(registry);
        Gauge.builder("bildungslandschaft.mails.failed", messages, all -> all.countByState(MessageState.FAILED))
                .description("Mails that were tried to the end and could not be sent")
                .register(registry);
    }
}
