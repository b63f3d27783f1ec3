package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first sketch of a project, as project management writes it (form F-RO-1 in short). */
public record ProjectProposal(
        String title,
        String shortTitle,
        @Nullable String partner,
        String goal,
        List<Kita.Kind> kinds,
        Integer targetQuota,
        LocalDate startOn,
        LocalDate targetOn,
        CurveShape curve) {

    ProjectProfile profile() {
        return ProjectProfile.of(
                title, shortTitle, partner, goal, kinds, targetQuota, startOn, targetOn, null, null, null, null, null);
    }
}
