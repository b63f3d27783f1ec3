package bildungslandschaft.directory;

import static bildungslandschaft.directory.CsvFile.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the entries of the CSV files into the directory. Each import adds what is missing and leaves alone what is
 * there, so it can be repeated at every start and never undoes the office's own changes.
 *
 * <p>A file that does not fit is refused as a whole with an {@link IllegalArgumentException} that names file and line.
 */
@Component
@Transactional
public class DirectoryImport {

    private final EntityManager entityManager;
    private final KitaRegister register;
    private final Staff staff;
    private final ResourceLoader files;
    private final DirectoryProperties properties;

    DirectoryImport(
            EntityManager entityManager,
            KitaRegister register,
            Staff staff,
            ResourceLoader files,
            DirectoryProperties properties) {
        this.entityManager = entityManager;
        this.register = register;
        this.staff = staff;
        this.files = files;
        this.properties = properties;
    }

    /**
     * Imports the county's units and municipalities. Where the exact first day is not known, the shipped files say 26
     * October 2003, when Brandenburg's last state-wide reform of municipalities took effect.
     */
    public void importReferenceData() {
        missing(reference("units.csv"), "select code from UnitEntry", row -> row.getField("code"), this::importUnit);
        missing(
                reference("municipalities.csv"),
                "select ags from MunicipalityEntry",
                row -> row.getField("ags"),
                this::importMunicipality);
        entityManager.flush();
        missing(
                reference("memberships.csv"),
                "select concat(ags, ' ', cast(validity.validFrom as String)) from MembershipEntry",
                row -> row.getField("ags") + " " + row.getField("valid_from"),
                this::importMembership);
    }

    /** Imports the Kitas of the demo county; needs the reference data. */
    public void importDemoKitas() {
        List<KitaOpening> openings = new ArrayList<>();
        missing(
                demo("kitas.csv"),
                "select id from KitaEntry",
                row -> row.getField("id"),
                row -> openings.add(opening(row)));
        if (!openings.isEmpty()) {
            register.open(openings);
            demo("traegers.csv")
                    .forEach(row -> register.writeTo(
                            new Traeger(row.getField("name"), Traeger.Kind.valueOf(row.getField("kind"))),
                            row.getField("email")));
        }
    }

    /**
     * Imports the invented people of the demo county with roles, competences and absences; needs the reference data. Only
     * people who are not known yet get any of these.
     *
     * @param today the day from which the files count first and last days
     */
    public void importDemoPeople(LocalDate today) {
        Set<String> newcomers = new HashSet<>();
        missing(demo("people.csv"), "select login from PersonEntry", row -> row.getField("login"), row -> {
            Person person = new Person(row.getField("login"), row.getField("display_name"), row.getField("email"));
            staff.join(person, Integer.parseInt(row.getField("weekly_capacity")));
            newcomers.add(person.login());
        });
        entityManager.flush();
        ofNewcomers("role-assignments.csv", newcomers, (login, row) -> {
            var assignment =
                    new RoleAssignment(Role.valueOf(row.getField("role")), optional(row, "unit"), optional(row, "ags"));
            var lastDay = optional(row, "last_day_offset") == null ? null : day(today, row, "last_day_offset");
            staff.assign(login, assignment, day(today, row, "first_day_offset"), lastDay);
        });
        ofNewcomers(
                "competences.csv",
                newcomers,
                (login, row) -> staff.gain(login, Competence.valueOf(row.getField("competence"))));
        ofNewcomers(
                "absences.csv",
                newcomers,
                (login, row) -> staff.absent(
                        login,
                        day(today, row, "first_day_offset"),
                        day(today, row, "last_day_offset"),
                        optional(row, "deputy")));
    }

    /**
     * Hands over the lines that are not there yet. What is there is asked for once and not line by
     * line, which would cost each start most of a second.
     */
    private void missing(
            CsvFile file, String known, Function<NamedCsvRecord, String> key, Consumer<NamedCsvRecord> action) {
        var there = new HashSet<>(entityManager.createQuery(known, String.class).getResultList());
        file.forEach(row -> {
            if (there.add(key.apply(row))) {
                action.accept(row);
            }
        });
    }

    private void importUnit(NamedCsvRecord row) {
        var unit = new AdministrativeUnit(
                row.getField("code"), row.getField("name"), AdministrativeUnit.Kind.valueOf(row.getField("kind")));
        entityManager.persist(new UnitEntry(unit, validity(row)));
    }

    private void importMunicipality(NamedCsvRecord row) {
        entityManager.persist(new MunicipalityEntry(new Municipality(
                row.getField("ags"),
                row.getField("name"),
                Municipality.Kind.valueOf(row.getField("kind")),
                Integer.parseInt(row.getField("population")),
                Integer.parseInt(row.getField("population_year")),
                row.getField("postcode"))));
    }

    private void importMembership(NamedCsvRecord row) {
        entityManager.persist(new MembershipEntry(row.getField("ags"), row.getField("unit"), validity(row)));
    }

    private static KitaOpening opening(NamedCsvRecord row) {
        var kita = new Kita(
                row.getField("id"),
                row.getField("name"),
                row.getField("ags"),
                Kita.Kind.valueOf(row.getField("kind")),
                new Traeger(row.getField("traeger"), Traeger.Kind.valueOf(row.getField("traeger_kind"))),
                Integer.parseInt(row.getField("places")),
                Integer.parseInt(row.getField("staff")),
                optional(row, "head_name"),
                optional(row, "email"));
        Validity validity = validity(row);
        return new KitaOpening(kita, validity.validFrom(), validity.validTo());
    }

    private void ofNewcomers(String name, Set<String> newcomers, PersonalRow action) {
        demo(name).forEach(row -> {
            String login = row.getField("login");
            if (newcomers.contains(login)) {
                action.accept(login, row);
            }
        });
    }

    private CsvFile reference(String name) {
        return new CsvFile(files.getResource(properties.referenceData() + name));
    }

    private CsvFile demo(String name) {
        return new CsvFile(files.getResource(properties.demoData() + name));
    }

    private static Validity validity(NamedCsvRecord row) {
        @Nullable String validTo = optional(row, "valid_to");
        return new Validity(
                LocalDate.parse(row.getField("valid_from")), validTo == null ? null : LocalDate.parse(validTo));
    }

    private static LocalDate day(LocalDate today, NamedCsvRecord row, String field) {
        return today.plusDays(Integer.parseInt(row.getField(field)));
    }

    @FunctionalInterface
    private interface PersonalRow {
        void accept(String login, NamedCsvRecord row);
    }
}
