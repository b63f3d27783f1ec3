package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** The letters about one case that wait for the printer. */
public final class PaperMail {

    private static final Pattern LINK = Pattern.compile("localhost:8080/link/([a-z0-9]{4}(-[a-z0-9]{4}){2})");

    private final RolloutLetters letters;

    public PaperMail(ApplicationContext office) {
        letters = office.getBean(RolloutLetters.class);
    }

    public List<PaperLetterLine> about(CaseNumber number) {
        return letters.waiting().stream()
                .filter(letter -> letter.caseNumber().equals(number.value()))
                .toList();
    }

    public PaperLetterLine newest(CaseNumber number) {
        return about(number).stream().reduce((older, newer) -> newer).orElseThrow();
    }

    public String textOf(CaseNumber number) {
        return PdfText.of(letters.print(newest(number).id()).orElseThrow());
    }

    /** What stands behind {@code /link/} in the newest letter. */
    public String linkOf(CaseNumber number) {
        var link = LINK.matcher(textOf(number));
        if (!link.find()) {
            throw new AssertionError("no link that can be typed");
        }
        return link.group(1);
    }
}
