package bildungslandschaft.correspondence;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A purpose as a business module would bring it along. */
@Component
public class SampleWithdrawal implements LinkPurpose {

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicBoolean failing = new AtomicBoolean();

    public void reset() {
        accepted.set(0);
        failing.set(false);
    }

    public int accepted() {
        return accepted.get();
    }

    void failOnce() {
        failing.set(true);
    }

    @Override
    public String purpose() {
        return "withdrawal";
    }

    @Override
    public LinkQuestion question(String caseNumber) {
        return new LinkQuestion(
                "Möchten Sie Ihre Anfrage zurückziehen?",
                "Es geht um die Nummer " + caseNumber + ". <script>alert(1)</script>",
                "Anfrage zurückziehen");
    }

    @Override
    public LinkAnswer accept(String caseNumber) {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("The case cannot be reached");
        }
        accepted.incrementAndGet();
        return new LinkAnswer("Ihre Anfrage ist zurückgezogen", "Sie müssen nichts weiter tun.");
    }
}
