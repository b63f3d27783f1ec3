package bildungslandschaft.correspondence;

import java.util.Optional;

/** What a person without an account can do by one button behind a link, provided by the module that owns the case. */
public interface LinkPurpose {

    /** Name of the purpose, unique in the product. */
    String purpose();

    /** What the person is asked; must not change anything, since mail scanners open every link. */
    LinkQuestion question(String caseNumber);

    /** What somebody reads instead for whom there is nothing to decide any more; empty as long as there is. */
    default Optional<LinkAnswer> settled(String caseNumber) {
        return Optional.empty();
    }

    /** Does it, in the transaction that uses up the link. */
    LinkAnswer accept(String caseNumber);
}
