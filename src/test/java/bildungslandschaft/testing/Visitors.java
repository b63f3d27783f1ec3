package bildungslandschaft.testing;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people at their own computers in one test: what one of them does, the others learn only from the pages. */
public final class Visitors {

    private final Browser browser;
    private final String address;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody without an account. */
    public Visitor citizen() {
        var visitor = new Visitor(browser, address);
        present.add(visitor);
        return visitor;
    }

    /** One of the demo county's people, logged in. */
    public Visitor login(String name) {
        return citizen().login(name);
    }

    void leave(@Nullable Throwable failure) {
        List<String> troubles = new ArrayList<>();
        present.forEach(visitor -> troubles.addAll(visitor.leave()));
        if (troubles.isEmpty()) {
            return;
        }
        var error = new AssertionError("The browser met with trouble:\n" + String.join("\n", troubles));
        if (failure == null) {
            throw error;
        }
        failure.addSuppressed(error);
    }
}
