package bildungslandschaft.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter on paper with its finished words, so that it can be printed again just as it was; whatever changes in the
 * meantime, a template or a name, is for the next letter.
 */
@Entity
@Table(name = "paper_letters")
class PaperLetter {

    static final int LONGEST_TEXT = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_letters_seq")
    @SequenceGenerator(name = "paper_letters_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String desk;
    private String cause;
    private String caseNumber;
    private String about;
    private String addressee;
    private String names;
    private String place;
    private String subject;

    @Column(length = LONGEST_TEXT)
    private String text;

    private @Nullable String signatory;
    private @Nullable String purpose;
    private LocalDate writtenOn;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    @SuppressWarnings("NullAway")
    protected PaperLetter() {}

    PaperLetter(OutgoingLetter letter, String place, String subject, String text, LocalDate today) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text of " + letter.template() + " is too long");
        }
        this.desk = letter.desk();
        this.cause = letter.cause();
        this.caseNumber = letter.caseNumber();
        this.about = letter.about();
        this.addressee = letter.addressee();
        this.names = String.join("\n", letter.names());
        this.place = place;
        this.subject = subject;
        this.text = text;
        this.signatory = letter.signatory();
        this.purpose = letter.purpose();
        this.writtenOn = today;
        this.state = LetterState.WAITING;
    }

    void moveTo(String lines) {
        place = lines;
    }

    /** As it goes to the printer. */
    Letter print() {
        return new Letter(
                Stream.concat(names.lines(), place.lines()).toList(),
                caseNumber,
                subject,
                "correspondence/print/words",
                Map.of("paragraphs", List.of(text.strip().split("\n{2,}"))),
                signatory,
                writtenOn);
    }

    PaperLetterLine line() {
        return new PaperLetterLine(
                Objects.requireNonNull(id),
                caseNumber,
                about,
                addressee,
                names.lines().toList(),
                place,
                writtenOn,
                state,
                settledAt,
                settledBy);
    }

    String addressee() {
        return addressee;
    }

    String desk() {
        return desk;
    }
}
