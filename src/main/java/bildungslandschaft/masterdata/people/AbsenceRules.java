package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an absence may be, and who may stand in: somebody who is there and has, on all of its days, every role that is to
 * be stood in for, for the same place. Nobody is approved for, also not by a deputy from somewhere else.
 */
final class AbsenceRules {

    private static final int YEARS_AHEAD = 3;

    private final StaffMember member;
    private final LocalDate today;
    private final RoleWords words;

    AbsenceRules(StaffMember member, LocalDate today, RoleWords words) {
        this.member = member;
        this.today = today;
        this.words = words;
    }

    /** @param own id of the absence that is changed, which does not overlap with itself */
    Optional<String> problemOfFirst(LocalDate first, LocalDate last, long own) {
        if (first.isBefore(today.minusYears(1))) {
            return Optional.of("Das liegt mehr als ein Jahr zurück. Bitte prüfen Sie die Jahreszahl.");
        }
        return member.absences().stream()
                .filter(absence -> absence.id() != own && absence.overlaps(first, last))
                .findFirst()
                .map(absence -> "Überschneidet sich mit der Abwesenheit "
                        + RoleWords.between(absence.firstDay(), absence.lastDay()) + ".");
    }

    Optional<String> problemOfLast(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of("Der letzte Tag liegt vor dem ersten.");
        }
        if (last.isBefore(today.minusDays(1))) {
            return Optional.of("Diese Tage sind schon vorbei. Bitte prüfen Sie das Datum.");
        }
        return last.isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of("Das liegt mehr als drei Jahre voraus. Bitte prüfen Sie die Jahreszahl.")
                : Optional.empty();
    }

    Optional<String> problemOfDeputy(StaffMember deputy, LocalDate first, LocalDate last) {
        if (deputy.login().equals(member.login())) {
            return Optional.of("Niemand vertritt sich selbst. Bitte wählen Sie jemand anderen.");
        }
        if (member.roles().stream().noneMatch(role -> role.overlaps(first, last))) {
            return Optional.of(
                    member.person().displayName() + " hat an diesen Tagen keine Rolle; es gibt nichts zu vertreten.");
        }
        var name = deputy.person().displayName();
        var away = deputy.absence(first, last);
        if (away.isPresent()) {
            return away.map(absence ->
                    name + " ist selbst abwesend: " + RoleWords.between(absence.firstDay(), absence.lastDay()) + ".");
        }
        return member.roles().stream()
                .filter(role -> role.overlaps(first, last) && !hasOnTheseDays(deputy, role, first, last))
                .findFirst()
                .map(role -> "%s hat an diesen Tagen nicht die Rolle „%s“. Wer vertritt, muss sie für alle Tage haben."
                        .formatted(name, words.of(role.assignment())));
    }

    private static boolean hasOnTheseDays(StaffMember deputy, HeldRole role, LocalDate first, LocalDate last) {
        var begin = role.from().isAfter(first) ? role.from() : first;
        var end = role.isOver(last) && role.to() != null ? role.to() : last;
        return deputy.roles().stream()
                .anyMatch(own -> isEnough(own.assignment(), role.assignment()) && own.coversAll(begin, end));
    }

    /** Whoever works for the whole county has units as home areas, not as borders. */
    private static boolean isEnough(RoleAssignment own, RoleAssignment wanted) {
        return own.role() == wanted.role()
                && (!wanted.role().boundToUnit()
                        || String.valueOf(wanted.unit()).equals(own.unit()));
    }

    /** Those who could stand in on some day to come. */
    List<StaffMember> candidates(List<StaffMember> everybody) {
        var wanted = member.roles().stream().filter(role -> !role.isOver(today)).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return everybody.stream()
                .filter(other -> !other.login().equals(member.login()) && !other.isOver(today))
                .filter(other -> wanted.stream()
                        .allMatch(role -> other.roles().stream()
                                .filter(own -> !own.isOver(today))
                                .anyMatch(own -> isEnough(own.assignment(), role.assignment()))))
                .toList();
    }

    /** Whom the member stands in for on these days, with the days. */
    Stream<String> duties(List<StaffMember> everybody, LocalDate first, LocalDate last) {
        return everybody.stream()
                .flatMap(other -> other.absences().stream()
                        .filter(absence -> member.login().equals(absence.deputy()) && absence.overlaps(first, last))
                        .map(absence -> duty(other, absence)));
    }

    private static String duty(StaffMember other, Absence absence) {
        return other.person().nameAfterFor() + " (" + RoleWords.between(absence.firstDay(), absence.lastDay()) + ")";
    }
}
