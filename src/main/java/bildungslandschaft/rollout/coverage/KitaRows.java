package bildungslandschaft.rollout.coverage;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaHistory;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the Kitas of a project for a reader, and only those within their reach. */
@Service
@Transactional(readOnly = true)
public class KitaRows {

    private final Coverages coverages;
    private final Directory directory;
    private final Kitas kitas;

    KitaRows(Coverages coverages, Directory directory, Kitas kitas) {
        this.coverages = coverages;
        this.directory = directory;
        this.kitas = kitas;
    }

    /** The Kitas as they stood on a day. */
    public Found find(ProjectOutline project, LocalDate day, KitaFilter filter, Reach reach) {
        var units = coverages.unitNames(day);
        var within = coverages.standings(project, day).stream()
                .filter(kita -> reach.all() || reach.units().contains(kita.unit()))
                .toList();
        var register = register(day);
        var rows = within.stream()
                .filter(filter::matches)
                .map(kita ->
                        new KitaRow(kita, register.get(kita.kitaId()), units.getOrDefault(kita.unit(), kita.unit())))
                .filter(filter::matches)
                .sorted(filter.order().comparator())
                .toList();
        return new Found(unitsOf(within, day), rows);
    }

    /** Of a closed Kita what it was last. */
    private Map<String, Kita> register(LocalDate day) {
        return kitas.histories().stream()
                .map(history -> kitaOf(history, day))
                .collect(Collectors.toMap(Kita::id, Function.identity()));
    }

    private static Kita kitaOf(KitaHistory history, LocalDate day) {
        return history.around(day).kita();
    }

    private List<AdministrativeUnit> unitsOf(List<Standing> within, LocalDate day) {
        Set<String> codes = within.stream().map(Standing::unit).collect(Collectors.toSet());
        return directory.units(day).stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
    }

    /**
     * What was found.
     *
     * @param units those that have Kitas in the project within the reader's reach, by name
     */
    public record Found(List<AdministrativeUnit> units, List<KitaRow> rows) {

        public boolean knows(String unit) {
            return units.stream().anyMatch(known -> known.code().equals(unit));
        }
    }
}
