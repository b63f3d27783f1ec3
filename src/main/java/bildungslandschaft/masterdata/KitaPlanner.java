package bildungslandschaft.masterdata;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.KitaHistory;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Municipality;
import bildungslandschaft.directory.Traeger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a list with the register of Kitas as it is now. */
@Component
@Transactional(readOnly = true)
class KitaPlanner {

    private final Kitas kitas;
    private final Directory directory;
    private final Clock clock;

    KitaPlanner(Kitas kitas, Directory directory, Clock clock) {
        this.kitas = kitas;
        this.directory = directory;
        this.clock = clock;
    }

    KitaPlan plan(KitaLines lines) {
        var today = LocalDate.now(clock);
        Map<String, KitaHistory> histories =
                kitas.histories().stream().collect(Collectors.toMap(KitaHistory::id, Function.identity()));
        Map<String, Traeger.Kind> traegers = new HashMap<>();
        kitas.traegers().forEach(traeger -> traegers.put(traeger.name(), traeger.kind()));
        Map<String, String> municipalities = directory.municipalities(today).stream()
                .collect(Collectors.toMap(Municipality::ags, Municipality::name));
        var draft = new PlanDraft(lines, traegers, municipalities, today);
        lines.lines().forEach(line -> draft.add(line, histories.remove(line.kitaId())));
        return draft.plan((int) histories.values().stream()
                .filter(history -> history.on(today).isPresent())
                .count());
    }
}
