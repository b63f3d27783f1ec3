package bildungslandschaft.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
