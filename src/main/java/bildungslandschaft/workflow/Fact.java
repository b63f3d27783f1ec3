package bildungslandschaft.workflow;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary: what it is called and what it says, both in German.
 *
 * @param path of the page of ours on which more is said of it; null if there is none
 */
public record Fact(String label, String text, @Nullable String path) {

    public Fact(String label, String text) {
        this(label, text, null);
    }
}
