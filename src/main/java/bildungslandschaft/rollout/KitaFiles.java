package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
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
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            summaries.put(file.number(), summary(file, kita, units.getOrDefault(file.unit(), file.unit())));
        }
        return summaries;
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

    private static CaseSummary summary(ParticipationView file, @Nullable Kita kita, String unit) {
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
        facts.addAll(answered(file));
        facts.addAll(reached(file));
        return new CaseSummary(name + ", " + unit, facts);
    }

    private static List<Fact> answered(ParticipationView file) {
        var facts = new ArrayList<Fact>();
        var answer = file.answer();
        if (answer != null) {
            facts.add(new Fact("Antwort", answer.answer().label()));
            add(facts, "Wiedervorlage", answer.later());
        }
        if (file.declineReason() != null) {
            facts.add(new Fact("Grund der Ablehnung", file.declineReason().label()));
        }
        var approval = file.approval();
        if (approval != null) {
            var decided = approval.approved() ? "freigegeben" : "abgelehnt";
            facts.add(new Fact(
                    "Entscheidung",
                    decided + " von " + approval.decidedBy() + " am " + GermanDay.of(approval.decidedOn())));
        } else if (file.approvalPath() != null) {
            facts.add(new Fact("Es entscheidet", file.approvalPath().label()));
        }
        return facts;
    }

    private static List<Fact> reached(ParticipationView file) {
        var facts = new ArrayList<Fact>();
        if (file.registration() != null) {
            add(facts, "Angemeldet am", file.registration().on());
        }
        var training = file.training();
        if (training.visits() > 0) {
            facts.add(new Fact("Workshops", String.valueOf(training.visits())));
        }
        add(facts, "Material übergeben am", training.materialHandedOverOn());
        add(facts, "Zertifiziert am", training.certifiedOn());
        add(facts, "Zertifikat gültig bis", training.validUntil());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(label, GermanDay.of(Objects.requireNonNull(day))));
        }
    }
}
