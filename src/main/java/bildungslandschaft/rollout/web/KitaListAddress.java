package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.coverage.KitaFilter;
import bildungslandschaft.rollout.coverage.Order;
import bildungslandschaft.rollout.coverage.Selection;
import bildungslandschaft.rollout.coverage.Stage;
import bildungslandschaft.rollout.coverage.Step;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the list of a project's Kitas is, filtered: every figure of a page leads to one of these.
 *
 * @param stand the day as of which; null for today
 */
record KitaListAddress(CaseNumber project, @Nullable LocalDate stand) {

    public String all() {
        return to(Selection.ALL, "", false);
    }

    public String reached() {
        return to(Selection.REACHED, "", false);
    }

    public String certified() {
        return to(Selection.CERTIFIED, "", false);
    }

    public String awaitingApproval() {
        return to(Selection.AWAITING_APPROVAL, "", false);
    }

    public String overdueApprovals() {
        return to(Selection.AWAITING_APPROVAL, "", true);
    }

    public String in(ParticipationState state) {
        return to(Selection.of(state), "", false);
    }

    public String from(Stage stage) {
        return to(Selection.from(stage), "", false);
    }

    public String of(String unit) {
        return to(Selection.ALL, unit, false);
    }

    public String of(String unit, Step step) {
        return to(Selection.of(step), unit, false);
    }

    public String reachedOf(String unit) {
        return to(Selection.REACHED, unit, false);
    }

    public String overdueOf(String unit) {
        return to(Selection.ALL, unit, true);
    }

    private String to(Selection selection, String unit, boolean overdue) {
        return page(new KitaFilter(unit, selection, "", overdue, Order.WAITING), 1);
    }

    String page(KitaFilter filter, int page) {
        return build("/kitas", filter)
                .queryParamIfPresent("seite", some(page > 1, String.valueOf(page)))
                .encode()
                .toUriString();
    }

    String file(KitaFilter filter, String ending) {
        return build("/kitas/liste." + ending, filter).encode().toUriString();
    }

    /** Only what narrows the list stands in its address. */
    private UriComponentsBuilder build(String path, KitaFilter filter) {
        return UriComponentsBuilder.fromPath("/rollout/" + project + path)
                .queryParamIfPresent("verwaltung", some(!filter.unit().isEmpty(), filter.unit()))
                .queryParamIfPresent(
                        "zustand",
                        some(
                                !filter.selection().code().isEmpty(),
                                filter.selection().code()))
                .queryParamIfPresent("suche", some(!filter.text().isEmpty(), filter.text()))
                .queryParamIfPresent("ueberfaellig", some(filter.overdue(), "ja"))
                .queryParamIfPresent(
                        "sortierung",
                        some(filter.order() != Order.WAITING, filter.order().code()))
                .queryParamIfPresent("stand", Optional.ofNullable(stand));
    }

    private static Optional<String> some(boolean wanted, String value) {
        return wanted ? Optional.of(value) : Optional.empty();
    }
}
