package bildungslandschaft.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's letters on paper: written together with the case, then they wait for somebody at a printer. */
@Service
public class PaperPost {

    private static final Logger log = LoggerFactory.getLogger(PaperPost.class);
    private static final Limit AT_ONCE = Limit.of(PdfLetters.MOST);
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 80;

    private final PaperLetters letters;
    private final MailTexts texts;
    private final PdfLetters printer;
    private final Delivery delivery;
    private final Clock clock;

    PaperPost(PaperLetters letters, MailTexts texts, PdfLetters printer, Delivery delivery, Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.printer = printer;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Writes a letter in the caller's transaction; a second one for the same cause changes nothing.
     *
     * @return whether it is the first for its cause
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(OutgoingLetter letter) {
        if (letters.existsByCause(letter.cause())) {
            return false;
        }
        var place = letters.findFirstByAddresseeOrderByIdDesc(letter.addressee())
                .map(PaperLetter::line)
                .filter(PaperLetterLine::hasFullAddress)
                .map(PaperLetterLine::place)
                .orElse(letter.place());
        letters.save(new PaperLetter(
                letter,
                place,
                texts.subject(letter.template(), letter.caseNumber()),
                texts.words(letter),
                LocalDate.now(clock)));
        log.info("Letter {} waits", letter.cause());
        return true;
    }

    /** The words of a letter as it would be written now. */
    @Transactional(readOnly = true)
    public String preview(OutgoingLetter letter) {
        return texts.words(letter);
    }

    /** The oldest first, as many as can be printed at once. */
    @Transactional(readOnly = true)
    public List<PaperLetterLine> waiting(String desk) {
        return letters.findWaiting(desk, Long.MAX_VALUE, AT_ONCE).stream()
                .map(PaperLetter::line)
                .toList();
    }

    @Transactional(readOnly = true)
    public long countWaiting(String desk) {
        return letters.countByDeskAndState(desk, LetterState.WAITING);
    }

    /**
     * Whether a letter that asks for something is not posted yet.
     *
     * @param purpose of its link
     */
    @Transactional(readOnly = true)
    public boolean waits(String caseNumber, String purpose) {
        return letters.existsByCaseNumberAndPurposeAndState(caseNumber, purpose, LetterState.WAITING);
    }

    /** The last ones that were posted or dropped, the latest first. */
    @Transactional(readOnly = true)
    public List<PaperLetterLine> settled(String desk, int most) {
        return letters.findSettled(desk, Limit.of(most)).stream()
                .map(PaperLetter::line)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PaperLetterLine> letter(String desk, long id) {
        return find(desk, id).map(PaperLetter::line);
    }

    /** One letter, also one that was posted before. */
    @Transactional(readOnly = true)
    public Optional<byte[]> print(String desk, long id) {
        return find(desk, id)
                .map(PaperLetter::print)
                .map(letter -> printer.render("Brief " + letter.reference(), List.of(letter)));
    }

    /**
     * All waiting letters in one file, the oldest first; empty if none waits.
     *
     * @param newest the last one that whoever prints has seen in the list, so that none is posted unseen
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> printWaiting(String desk, long newest) {
        var printed = letters.findWaiting(desk, newest, AT_ONCE).stream()
                .map(PaperLetter::print)
                .toList();
        return printed.isEmpty() ? Optional.empty() : Optional.of(printer.render("Serienbrief", printed));
    }

    /**
     * Writes down what has become of a letter; of several who do so, exactly one gets {@code true}.
     *
     * @param by who says so, by name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(long id, LetterState state, String by) {
        return letters.settle(id, state, now(), by) == 1;
    }

    /**
     * Takes back the letters that ask for something, as far as they are not posted yet.
     *
     * @param purpose of their links
     * @param by who says so, by name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String caseNumber, String purpose, String by) {
        int dropped = letters.drop(caseNumber, purpose, now(), by);
        if (dropped > 0) {
            log.info("{} letters about {} are not needed any more", dropped, caseNumber);
        }
    }

    /**
     * The address of whom a letter is for, for this letter and all that wait or will be written for the same.
     *
     * @return false if these are no lines of an address: one to three, each with at most 80 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean correctAddress(String desk, long id, String typed) {
        var lines = new ArrayList<String>();
        typed.lines().map(SafeText::line).filter(line -> !line.isEmpty()).forEach(lines::add);
        if (lines.isEmpty()
                || lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return false;
        }
        var addressee = find(desk, id).orElseThrow().addressee();
        letters.findByAddresseeAndState(addressee, LetterState.WAITING)
                .forEach(letter -> letter.moveTo(String.join("\n", lines)));
        return true;
    }

    /** As long as it is known what was sent, a letter can be printed again; then its words are forgotten. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Berlin")
    @Transactional
    public void forgetOld() {
        letters.deleteSettledBefore(now().minus(delivery.keepRecord()));
    }

    private Optional<PaperLetter> find(String desk, long id) {
        return letters.findById(id).filter(letter -> letter.desk().equals(desk));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
