package bildungslandschaft.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what one reader may see of one case, whatever kind of case it is. */
@Service
@Transactional(readOnly = true)
public class CaseOverview {

    private final CaseRegister register;
    private final Timeline timeline;
    /** Asked when the first case is opened and not at the start, which would wait for the database. */
    private final Supplier<Map<String, CaseFiles>> kinds;

    CaseOverview(CaseRegister register, Timeline timeline, List<CaseFiles> kinds) {
        this.register = register;
        this.timeline = timeline;
        this.kinds = SingletonSupplier.of(
                () -> kinds.stream().collect(Collectors.toMap(CaseFiles::kind, Function.identity())));
    }

    /** Empty if the case does not exist or is nothing to this reader: nobody can tell which. */
    public Optional<Overview> find(CaseNumber number, Actor reader) {
        var kind = kinds.get().get(number.kind());
        if (kind == null) {
            return Optional.empty();
        }
        var access = kind.access(number, reader);
        return access == CaseAccess.NONE
                ? Optional.empty()
                : register.find(number).map(registered -> overview(registered, kind, access, reader));
    }

    /** What the person at a task sees of its case; null if the task is theirs but the case is not. */
    public @Nullable Overview of(CaseNumber number, Actor reader) {
        return find(number, reader).orElse(null);
    }

    public boolean isClosed(CaseNumber number) {
        var kind = kinds.get().get(number.kind());
        return kind != null
                && register.find(number)
                        .map(registered -> kind.state(registered.state()).closed())
                        .orElse(true);
    }

    private Overview overview(RegisteredCase registered, CaseFiles kind, CaseAccess access, Actor reader) {
        var number = registered.number();
        return new Overview(
                registered,
                kind.title(),
                kind.state(registered.state()),
                access,
                kind.summaries(List.of(number), reader).get(number),
                kind.actions(number, reader),
                access.reaches(CaseAccess.COURSE) ? timeline.of(number) : List.of());
    }

    /**
     * @param summary null where the reader may know number, state and age only
     * @param timeline empty where the reader may not know the course of the case
     */
    public record Overview(
            RegisteredCase registered,
            String title,
            CaseState state,
            CaseAccess access,
            @Nullable CaseSummary summary,
            List<CaseAction> actions,
            List<TimelineEntry> timeline) {

        public String number() {
            return registered.number().value();
        }
    }
}
