package bildungslandschaft.linkforms;

import bildungslandschaft.correspondence.Link;
import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkAnswers;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.LinkForm;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormSubmission;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the holder of a link fills in a form, on behalf of the module that the case belongs to. */
@Service
@Transactional
public class LinkFormDesk {

    private static final Logger log = LoggerFactory.getLogger(LinkFormDesk.class);

    private final Links links;
    private final LinkAnswers answers;
    private final Map<String, LinkForm<?>> purposes;
    private final DeployedForms forms;
    private final CaseRegister register;
    private final FormIntake intake;

    LinkFormDesk(
            Links links,
            LinkAnswers answers,
            ObjectProvider<LinkForm<?>> purposes,
            DeployedForms forms,
            CaseRegister register,
            FormIntake intake) {
        this.links = links;
        this.answers = answers;
        this.purposes = purposes.stream().collect(Collectors.toMap(LinkForm::purpose, Function.identity()));
        this.forms = forms;
        this.register = register;
        this.intake = intake;
    }

    /** The form with what is needed to answer it, if the link still works and has a form behind it. */
    @Transactional(readOnly = true)
    public Optional<LinkSheet> open(String token) {
        return links.open(token).flatMap(link -> purposeOf(link).map(purpose -> sheet(link, purpose)));
    }

    /** What there is to read instead of the form, if the link still works and the matter is settled. */
    @Transactional(readOnly = true)
    public Optional<LinkAnswer> settled(String token) {
        return links.open(token)
                .flatMap(link -> purposeOf(link).flatMap(purpose -> purpose.settled(numberOf(link))))
                .map(reply -> new LinkAnswer(reply.title(), reply.text()));
    }

    /**
     * Takes an answer: what was sent is held against the form, the link is used up if it decides, the case goes on. All
     * of it happens or nothing. The same sending again, a second click or an answer that got lost on the way, is answered
     * like the first time.
     *
     * @return false if the link no longer works
     */
    public boolean submit(String token, FormSubmission submission) {
        // The case before the links, as everybody does: staff may be answering the same question.
        links.caseOf(token).map(CaseNumber::new).ifPresent(register::lock);
        links.lock(token);
        return answers.isGiven(token, submission.submission())
                || links.open(token)
                        .flatMap(link -> purposeOf(link).map(purpose -> take(token, link, purpose, submission)))
                        .orElse(false);
    }

    /** What was decided where this link once asked, if its module tells it. */
    @Transactional(readOnly = true)
    public Optional<String> decided(String token) {
        return links.find(token).flatMap(link -> purposeOf(link).flatMap(purpose -> purpose.decided(numberOf(link))));
    }

    private <I extends Record> boolean take(String token, Link link, LinkForm<I> purpose, FormSubmission submission) {
        var number = numberOf(link);
        var input = intake.accept(formOf(purpose), purpose.prefill(number), submission.values(), inputOf(purpose));
        if (!purpose.reusable() && links.decide(token).isEmpty()) {
            return false;
        }
        var reply = purpose.submit(number, input, Actor.outside(purpose.respondent(link.recipient())));
        answers.keep(link, submission.submission(), new LinkAnswer(reply.title(), reply.text()));
        log.info("{} {} answered by link", number, purpose.purpose());
        return true;
    }

    private LinkSheet sheet(Link link, LinkForm<?> purpose) {
        var number = numberOf(link);
        return new LinkSheet(
                purpose.sheet(number),
                formOf(purpose),
                purpose.prefill(number),
                link.expiresAt(),
                answers.lastGivenAt(link).orElse(null));
    }

    private Optional<LinkForm<?>> purposeOf(Link link) {
        return Optional.ofNullable(purposes.get(link.purpose()));
    }

    private FormSchema formOf(LinkForm<?> purpose) {
        return forms.ofEvent(purpose.process(), purpose.event());
    }

    private static CaseNumber numberOf(Link link) {
        return new CaseNumber(link.caseNumber());
    }

    @SuppressWarnings("unchecked")
    private static <I extends Record> Class<I> inputOf(LinkForm<I> purpose) {
        var input =
                ResolvableType.forClass(purpose.getClass()).as(LinkForm.class).getGeneric(0);
        return (Class<I>) input.toClass();
    }
}
