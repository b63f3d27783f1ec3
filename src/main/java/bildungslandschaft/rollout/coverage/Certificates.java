package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * The certificates of a project's Kitas.
 *
 * @param valid all that are valid
 * @param expiring those of them that run out soon
 * @param expired those that have run out
 */
public record Certificates(int valid, int expiring, int expired) {

    static Certificates of(List<Standing> kitas, LocalDate day, Period soon) {
        var ends = kitas.stream()
                .map(Standing::certificateUntil)
                .filter(Objects::nonNull)
                .toList();
        int expired = (int) ends.stream().filter(end -> end.isBefore(day)).count();
        int ending =
                (int) ends.stream().filter(end -> !end.isAfter(day.plus(soon))).count();
        return new Certificates(ends.size() - expired, ending - expired, expired);
    }
}
