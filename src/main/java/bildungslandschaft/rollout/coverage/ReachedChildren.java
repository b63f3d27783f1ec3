package bildungslandschaft.rollout.coverage;

import java.util.List;
import java.util.Objects;

/**
 * The children whom the reached Kitas have registered, by age. A Kita that registered before the age was asked is not in
 * these numbers.
 *
 * @param underSix from three years on
 * @param underTen from six years on
 * @param kitas that have told the age, of the reached ones
 */
public record ReachedChildren(int underSix, int underTen, int kitas) {

    static ReachedChildren of(List<Standing> reached) {
        var told = reached.stream()
                .map(Standing::children)
                .filter(Objects::nonNull)
                .toList();
        return new ReachedChildren(
                told.stream().mapToInt(kita -> kita.all() - kita.inSchool()).sum(),
                told.stream().mapToInt(Registered::inSchool).sum(),
                told.size());
    }

    public boolean known() {
        return kitas > 0;
    }

    /**
     * The children of one Kita, as its registration says.
     *
     * @param inSchool of them those from six to ten years
     */
    record Registered(int all, int inSchool) {}
}
