package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.Share;
import java.util.ArrayList;
import java.util.List;

/** How many Kitas came how far, and how many of one stage made it to the next. */
public record Funnel(int counted, List<Level> levels) {

    public Funnel {
        levels = List.copyOf(levels);
    }

    static Funnel of(List<Standing> counted) {
        var levels = new ArrayList<Level>();
        int before = counted.size();
        for (var stage : Stage.values()) {
            int kitas =
                    (int) counted.stream().filter(kita -> kita.cameTo(stage)).count();
            levels.add(new Level(stage, new Share(kitas, before), new Share(kitas, counted.size())));
            before = kitas;
        }
        return new Funnel(counted.size(), levels);
    }

    /**
     * One stage of the funnel.
     *
     * @param ofBefore the Kitas that came here, of those on the stage before
     * @param ofAll the same, of all
     */
    public record Level(Stage stage, Share ofBefore, Share ofAll) {

        public int kitas() {
            return ofAll.part();
        }
    }
}
