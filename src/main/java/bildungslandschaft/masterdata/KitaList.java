package bildungslandschaft.masterdata;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.KitaClosure;
import bildungslandschaft.directory.KitaHistory;
import bildungslandschaft.directory.KitaVersion;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up Kitas for a reader, and only those within their reach. */
@Service
@Transactional(readOnly = true)
public class KitaList {

    /** Whatever else stands in an address belongs to no Kita, and no database is asked for it. */
    static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /** Sentences about former changes that a page shows. */
    private static final int MOST_CHANGES = 20;

    private final Kitas kitas;
    private final KitaChanges changes;
    private final Directory directory;
    private final Clock clock;

    KitaList(Kitas kitas, KitaChanges changes, Directory directory, Clock clock) {
        this.kitas = kitas;
        this.changes = changes;
        this.directory = directory;
        this.clock = clock;
    }

    /** The Kitas as they are today, by number; closed ones as they last were, announced ones as they will be. */
    public List<KitaRow> find(KitaReach reach, KitaFilter filter) {
        var today = LocalDate.now(clock);
        var names = new Names(directory, today);
        return kitas.histories().stream()
                .filter(history -> filter.all() || history.on(today).isPresent())
                .map(history -> names.row(history, today))
                .filter(row -> reach.covers(row.unit()) && filter.matches(row))
                .toList();
    }

    /** The units whose Kitas the reader can filter for, by name. */
    public List<AdministrativeUnit> units(KitaReach reach) {
        return directory.units(LocalDate.now(clock)).stream()
                .filter(reach::covers)
                .toList();
    }

    /** One Kita with all that was and will be; empty if it does not exist or is out of reach, nobody can tell which. */
    public Optional<Page> page(KitaReach reach, String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var names = new Names(directory, today);
        return kitas.history(number)
                .filter(history -> reach.covers(names.row(history, today).unit()))
                .map(history -> page(history, names, today));
    }

    private Page page(KitaHistory history, Names names, LocalDate today) {
        var versions = history.versions().stream()
                .map(version -> names.row(version, version.to(), unitOf(version, today)))
                .toList();
        return new Page(
                names.row(history, today),
                history.on(today).isPresent(),
                versions,
                kitas.closures(history.id()),
                changes.findByKitaIdOrderByAtDescIdDesc(history.id(), Limit.of(MOST_CHANGES)));
    }

    /** As of the last day of a former state, the first of a coming one, today for the present one. */
    private Optional<AdministrativeUnit> unitOf(KitaVersion version, LocalDate today) {
        var latest = version.to() == null || version.to().isAfter(today) ? today : version.to();
        var day = version.from().isAfter(latest) ? version.from() : latest;
        return directory.unitOf(version.kita().ags(), day);
    }

    /**
     * What one reads about a Kita.
     *
     * @param open whether it is open today
     * @param versions the oldest first
     * @param changes who changed what, the newest first
     */
    public record Page(
            KitaRow current,
            boolean open,
            List<KitaRow> versions,
            List<KitaClosure> closures,
            List<KitaChange> changes) {}

    /** Names of places and units, looked up once for a whole list. */
    private static final class Names {

        private final Map<String, String> municipalities;
        private final Map<String, AdministrativeUnit> units;

        Names(Directory directory, LocalDate today) {
            municipalities = directory.municipalities(today).stream()
                    .collect(Collectors.toMap(Municipality::ags, Municipality::name));
            units = directory.unitsByMunicipality(today);
        }

        /** As it is today, with the last day of the Kita and not only of its present state. */
        KitaRow row(KitaHistory history, LocalDate today) {
            var version = history.around(today);
            return row(
                    version,
                    history.closedAfter(),
                    Optional.ofNullable(units.get(version.kita().ags())));
        }

        KitaRow row(KitaVersion version, @Nullable LocalDate to, Optional<AdministrativeUnit> unit) {
            var ags = version.kita().ags();
            return new KitaRow(
                    version.kita(), municipalities.getOrDefault(ags, ags), unit.orElse(null), version.from(), to);
        }
    }
}
