package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RegisteredCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may find, the newest first. */
@Service
@Transactional(readOnly = true)
public class CaseList {

    /** Lines on a page. */
    static final int PAGE = 50;

    private final CaseRegister register;
    private final List<CaseFiles> kinds;

    CaseList(CaseRegister register, List<CaseFiles> kinds) {
        this.register = register;
        this.kinds = kinds;
    }

    /**
     * @param open only cases that are not closed
     * @param number a case number or the beginning of one; null for all
     */
    public List<Line> find(Actor reader, boolean open, @Nullable String number) {
        var reaches = kinds.stream().collect(Collectors.toMap(CaseFiles::kind, kind -> kind.reach(reader)));
        Map<String, CaseFiles> byKind = kinds.stream().collect(Collectors.toMap(CaseFiles::kind, Function.identity()));
        return register.find(reaches, open, number, PAGE).stream()
                .map(entry -> line(entry, byKind.get(entry.kind())))
                .toList();
    }

    private static Line line(RegisteredCase entry, CaseFiles kind) {
        return new Line(entry, kind.title(), kind.state(entry.state()).label());
    }

    /** A case as it stands in the list. */
    public record Line(RegisteredCase entry, String title, String state) {

        public String number() {
            return entry.number().value();
        }
    }
}
