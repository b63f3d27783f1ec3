package bildungslandschaft.rollout;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read in the files of Kitas. */
@Component
@Transactional(readOnly = true)
class KitaFiles implements CaseFiles {

    private final Participations participations;
    private final Kitas kitas;
    private final Directory directory;
    private final KitaCounter counter;
    private final Clock clock;

    KitaFiles(Participations participations, Kitas kitas, Directory directory, KitaCounter counter, Clock clock) {
        this.participations = participations;
        this.kitas = kitas;
        this.directory = directory;
        this.counter = counter;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RolloutNumbers.KITA;
    }

    @Override
    public String title() {
        return "Kita-Rollout";
    }

    @Override
    public CaseState state(String name) {
        return ParticipationState.valueOf(name);
    }

    @Override
    public List<ParticipationState> states() {
        return List.of(ParticipationState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return participations
                .findById(number.value())
                .map(file -> RolloutReaders.accessTo(file.view().unit(), reader))
                .orElse(CaseAccess.NONE);
    }

    @Override
    public Reach reach(Actor reader) {
        return RolloutReaders.reachOf(reader);
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        var found = participations
                .findByNumberIn(numbers.stream().map(CaseNumber::value).toList())
                .stream()
                .map(Participation::view)
                .filter(file -> RolloutReaders.accessTo(file.unit(), reader) == CaseAccess.FULL)
                .toList();
        var today = LocalDate.now(clock);
        var units = directory.units(today).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        // All at once, so that a list costs as many statements as a single case; only closed Kitas are asked for
        // singly.
        var open = kitas.all(today).stream().collect(Collectors.toMap(Kita::id, Function.identity()));
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        for (var file : found) {
            var kita = open.containsKey(file.kitaId())
                    ? open.get(file.kitaId())
                    : kitas.kita(file.kitaId()).orElse(null);
            summaries.put(file.number(), summary(file, kita, units.getOrDefault(file.unit(), file.unit()), reader));
        }
        return summaries;
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        var ids = CaseSubject.byNumber(participations.findSubjects(
                numbers.stream().map(CaseNumber::value).toList()));
        var names = kitas.names(Set.copyOf(ids.values()));
        Map<CaseNumber, String> subjects = new HashMap<>();
        ids.forEach((number, id) -> subjects.put(number, names.getOrDefault(id, id)));
        return subjects;
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        var ids = kitas.named(CaseSubject.pattern(words));
        return Optional.of(CaseSubject.inFile(
                Participation.class,
                (file, where) ->
                        ids.isEmpty() ? where.disjunction() : file.get("kitaId").in(ids)));
    }

    @Override
    public Optional<String> nameInMails(CaseNumber number) {
        return participations
                .findById(number.value())
                .map(Participation::view)
                .map(file -> kitas.kita(file.kitaId()).map(Kita::name).orElse(file.kitaId())
                        + ", "
                        + directory
                                .unit(file.unit())
                                .map(AdministrativeUnit::name)
                                .orElse(file.unit()));
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        return counter.actions(participations.get(number).view(), reader);
    }

    private static CaseSummary summary(ParticipationView file, @Nullable Kita kita, String unit, Actor reader) {
        var facts = new ArrayList<Fact>();
        var name = kita == null ? file.kitaId() : kita.name();
        facts.add(new Fact("Kita", name));
        facts.add(new Fact("Verwaltung", unit));
        if (kita != null) {
            facts.add(new Fact("Art", kita.kind().label()));
            facts.add(new Fact(
                    "Träger",
                    kita.traeger().name() + " (" + kita.traeger().kind().label() + ")"));
            facts.add(new Fact("Plätze", String.valueOf(kita.places())));
        }
        facts.add(new Fact("Welle", String.valueOf(file.plan().wave())));
        facts.addAll(ParticipationFacts.of(file, RolloutReaders.dealsWithKitasOf(file.unit(), reader)));
        return new CaseSummary(name + ", " + unit, facts);
    }
}
