package reads;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several ways to read the same.
 *
 * @param about under which name the times are told: area, subject, and what of it
 */
record Race(String about, int size, int finished, List<Contender> contenders) {

    static final String PLAIN = "plain";
    static final String AGAIN = "again";
    static final String OURS = "ours";
    static final String ENGINE = "engine";
    /** A statement that reads nothing: how fast the machine is at this moment. */
    static final String NOTHING = "nothing";

    /**
     * @param read answers what it has found, in a form that all contenders share; null if it reads something else and
     *     is there for context
     */
    record Contender(String name, Supplier<@Nullable Object> read) {}
}
