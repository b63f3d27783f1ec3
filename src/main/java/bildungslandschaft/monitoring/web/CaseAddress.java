package bildungslandschaft.monitoring.web;

import bildungslandschaft.monitoring.CaseFilter;
import bildungslandschaft.monitoring.StateFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the list of cases is, filtered: each figure of the board leads to one of these. Only what narrows it is in it. */
final class CaseAddress {

    private static final String YES = "ja";

    private CaseAddress() {}

    static String of(CaseFilter filter) {
        return page(filter, 1);
    }

    static String page(CaseFilter filter, int page) {
        return build("/vorgaenge", filter)
                .queryParamIfPresent("seite", some(page > 1, String.valueOf(page)))
                .encode()
                .toUriString();
    }

    static String file(CaseFilter filter, String ending) {
        return build("/vorgaenge/liste." + ending, filter).encode().toUriString();
    }

    /** Back to the list as it was left, and never to anywhere else. */
    static String back(@Nullable String left) {
        return left != null && left.startsWith("/vorgaenge?") ? left : "/vorgaenge";
    }

    private static UriComponentsBuilder build(String path, CaseFilter filter) {
        var standing = filter.standing();
        var opened = filter.opened();
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("nummer", some(filter.number()))
                .queryParamIfPresent("betrifft", some(filter.about()))
                .queryParamIfPresent(
                        "zustand",
                        some(
                                !filter.state().equals(StateFilter.OPEN),
                                filter.state().code()))
                .queryParamIfPresent("ablauf", some(standing.process()))
                .queryParamIfPresent("schritt", some(standing.step()))
                .queryParamIfPresent("verwaltung", some(filter.unit()))
                .queryParamIfPresent(
                        "wartet", Optional.ofNullable(standing.waitsFor()).map(party -> party.code()))
                .queryParamIfPresent("ueberfaellig", some(standing.overdue(), YES))
                .queryParamIfPresent("eskaliert", some(standing.escalated(), YES))
                .queryParamIfPresent("stoerung", some(standing.incident(), YES))
                .queryParamIfPresent("alter", text(opened.olderThan()))
                .queryParamIfPresent("von", text(opened.from()))
                .queryParamIfPresent("bis", text(opened.to()))
                .queryParamIfPresent("beendet-seit", text(standing.endedSince()))
                .queryParamIfPresent("verlassen-seit", text(standing.passedSince()))
                .queryParamIfPresent("sortierung", some(filter.order().code()));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    private static Optional<String> some(String value) {
        return some(!value.isEmpty(), value);
    }

    private static Optional<String> some(boolean wanted, String value) {
        return wanted ? Optional.of(value) : Optional.empty();
    }
}
