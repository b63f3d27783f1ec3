package bildungslandschaft.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom on one day. A deputy who is absent too is stood in for by their own deputy, and so on. */
final class Deputies {

    /** Somebody who is absent, and the deputy if there is one. */
    record Absent(String login, @Nullable String deputy) {}

    private final Map<String, @Nullable String> deputyByAbsent = new HashMap<>();

    Deputies(List<Absent> absent) {
        absent.forEach(one -> deputyByAbsent.putIfAbsent(one.login(), one.deputy()));
    }

    boolean isAbsent(String login) {
        return deputyByAbsent.containsKey(login);
    }

    /** Who acts for a person: themselves if present; empty if nobody who is present stands in. */
    Optional<String> actingFor(String login) {
        Set<String> passed = new HashSet<>();
        String acting = login;
        while (acting != null && isAbsent(acting) && passed.add(acting)) {
            acting = deputyByAbsent.get(acting);
        }
        return Optional.ofNullable(acting).filter(last -> !isAbsent(last));
    }

    /** The absent people for whom a person stands in, directly or as deputy of a deputy, by login. */
    List<String> representedBy(String login) {
        return deputyByAbsent.keySet().stream()
                .filter(absent -> !absent.equals(login) && leadsTo(login, absent))
                .sorted()
                .toList();
    }

    private boolean leadsTo(String login, String absent) {
        Set<String> passed = new HashSet<>();
        String current = absent;
        while (current != null && passed.add(current)) {
            current = deputyByAbsent.get(current);
            if (login.equals(current)) {
                return true;
            }
        }
        return false;
    }
}
