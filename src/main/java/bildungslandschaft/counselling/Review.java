package bildungslandschaft.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The advisor's first look at a request (Sichtung). */
@Embeddable
public record Review(
        @Column(name = "review_complexity") @Nullable String complexity,
        @Column(name = "review_urgency") @Nullable String urgency,
        @Column(name = "review_note") @Nullable String note) {

    /** The assessment in words, e.g. "komplex, dringend"; empty if nothing was said. */
    String words() {
        var complex = "COMPLEX".equals(complexity) ? "komplex" : "SIMPLE".equals(complexity) ? "einfach" : null;
        var urgent = "HIGH".equals(urgency) ? "dringend" : null;
        return Stream.of(complex, urgent).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
