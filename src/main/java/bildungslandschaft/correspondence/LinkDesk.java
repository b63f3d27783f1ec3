package bildungslandschaft.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the holder of a link with one question and one button is asked and answered, on behalf of the module that the case belongs to. */
@Service
public class LinkDesk {

    private final Links links;
    private final Map<String, LinkPurpose> purposes;

    LinkDesk(Links links, List<LinkPurpose> purposes) {
        this.links = links;
        this.purposes = purposes.stream().collect(Collectors.toMap(LinkPurpose::purpose, Function.identity()));
    }

    /** The question, if the link still works. */
    @Transactional(readOnly = true)
    public Optional<LinkQuestion> ask(String token) {
        return links.open(token).flatMap(link -> purposeOf(link).map(purpose -> purpose.question(link.caseNumber())));
    }

    /** What there is to read instead of the question, if the link still works and the matter is settled. */
    @Transactional(readOnly = true)
    public Optional<LinkAnswer> settled(String token) {
        return links.open(token)
                .flatMap(link -> purposeOf(link).flatMap(purpose -> purpose.settled(link.caseNumber())));
    }

    /** Does what the link is for and uses it up, both or neither; nothing if it no longer works. */
    @Transactional
    public Optional<LinkAnswer> accept(String token) {
        return links.open(token)
                .flatMap(this::purposeOf)
                .flatMap(purpose -> links.use(token).map(link -> purpose.accept(link.caseNumber())));
    }

    private Optional<LinkPurpose> purposeOf(Link link) {
        return Optional.ofNullable(purposes.get(link.purpose()));
    }
}
