package bildungslandschaft.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** What a feature tells about its case files; there is one of these per kind of case. */
public interface CaseFiles {

    /** The kind, i.e. the first part of the case number, e.g. {@code BB}. */
    String kind();

    /** What a case of this kind is called, e.g. "Bildungsberatung". */
    String title();

    /**
     * Whether figures by administrative unit would tell how a single member of staff works, since one alone is
     * responsible for each of them.
     */
    default boolean unitsTellOfStaff() {
        return false;
    }

    /** Where a case lies that belongs to no administrative unit. */
    default String placeWithoutUnit() {
        return "außerhalb des Landkreises";
    }

    /** The state with this name. */
    CaseState state(String name);

    /** Every state that a case of this kind can be in, in the order of its way. */
    List<? extends CaseState> states();

    /** How much of the case this person may see; {@code NONE} also for a case that does not exist. */
    CaseAccess access(CaseNumber number, Actor reader);

    /** Which cases of this kind the person finds in lists; never more than {@link #access} allows. */
    Reach reach(Actor reader);

    /** Which of those the person may also know the course of, and may look for by it; see {@link CaseAccess#COURSE}. */
    default Reach courseReach(Actor reader) {
        return reach(reader);
    }

    /**
     * What lists call these cases beside their number, e.g. "Kita Sonnenschein", in a constant number of statements.
     * Whoever may find a case may read it: never the name of a person, and nothing at all of a client.
     */
    default Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return Map.of();
    }

    /** Which of these cases are about what is called so; empty if they are about nothing that lists may call by name. */
    default Optional<Specification<RegisteredCase>> about(String words) {
        return Optional.empty();
    }

    /** Summaries for a list, in a constant number of statements; each holds only what the reader may see. */
    Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader);

    /**
     * What mails to staff call the case beside its number, e.g. "Kita Sonnenschein, Herzberg (Elster)". Mails are passed
     * on: empty for every kind of case that is about a client.
     */
    default Optional<String> nameInMails(CaseNumber number) {
        return Optional.empty();
    }

    /** What the reader can do on the case page beside the open tasks. */
    default List<CaseAction> actions(CaseNumber number, Actor reader) {
        return List.of();
    }
}
