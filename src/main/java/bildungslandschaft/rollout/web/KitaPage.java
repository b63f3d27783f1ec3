package bildungslandschaft.rollout.web;

import bildungslandschaft.rollout.coverage.KitaRow;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of Kitas.
 *
 * @param count of all rows of the list
 * @param number of this page, from 1
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
record KitaPage(
        List<KitaRow> rows,
        int count,
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    private static final int ROWS = 50;

    /** A page beyond the last is the last. */
    static KitaPage of(List<KitaRow> all, int wanted, IntFunction<String> addressOf) {
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int number = Math.min(Math.max(1, wanted), pages);
        return new KitaPage(
                all.subList((number - 1) * ROWS, Math.min(number * ROWS, all.size())),
                all.size(),
                number,
                pages,
                number == 1 ? null : addressOf.apply(number - 1),
                number == pages ? null : addressOf.apply(number + 1));
    }
}
