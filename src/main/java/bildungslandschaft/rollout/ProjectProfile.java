package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project is about (Projektsteckbrief, form F-RO-1).
 *
 * @param targetQuota per cent of all Kitas to be reached until {@code targetOn}
 * @param kinds the kinds of Kita it is for, as codes separated by commas
 */
@Embeddable
public record ProjectProfile(
        @Column(name = "title") String title,
        @Column(name = "short_title") String shortTitle,
        @Column(name = "partner") @Nullable String partner,
        @Column(name = "goal") String goal,
        @Column(name = "target_quota") int targetQuota,
        @Column(name = "start_on") LocalDate startOn,
        @Column(name = "target_on") LocalDate targetOn,
        @Column(name = "kinds") String kinds,
        @Column(name = "budget") @Nullable Integer budget,
        @Column(name = "funding") @Nullable String funding,
        @Column(name = "responsible") @Nullable String responsible,
        @Column(name = "topics") @Nullable String topics,
        @Column(name = "risks") @Nullable String risks) {

    List<Kita.Kind> kindList() {
        return Arrays.stream(kinds.split(",")).map(Kita.Kind::valueOf).toList();
    }

    static String codes(Collection<Kita.Kind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The same from the fields of the form. */
    public static ProjectProfile of(
            String title,
            String shortTitle,
            @Nullable String partner,
            String goal,
            Collection<Kita.Kind> kinds,
            int targetQuota,
            LocalDate startOn,
            LocalDate targetOn,
            @Nullable Integer budget,
            @Nullable String funding,
            @Nullable String responsible,
            @Nullable String topics,
            @Nullable String risks) {
        return new ProjectProfile(
                title,
                shortTitle,
                partner,
                goal,
                targetQuota,
                startOn,
                targetOn,
                codes(kinds),
                budget,
                funding,
                responsible,
                topics,
                risks);
    }
}
