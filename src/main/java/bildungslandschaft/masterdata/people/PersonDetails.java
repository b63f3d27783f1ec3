package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.StaffMember;
import java.util.ArrayList;
import java.util.List;

/** What the directory says of a person apart from roles and absences, and how a change of it reads. */
public record PersonDetails(Person person, int weeklyCapacity) {

    public static PersonDetails of(StaffMember member) {
        return new PersonDetails(member.person(), member.weeklyCapacity());
    }

    /** What is otherwise here than it was before, one sentence for each. */
    List<String> differencesTo(PersonDetails before) {
        var sentences = new ArrayList<String>();
        note(sentences, "Name", person.displayName(), before.person.displayName());
        note(sentences, "E-Mail", person.email(), before.person.email());
        note(sentences, "Erstgespräche pro Woche", text(weeklyCapacity), text(before.weeklyCapacity));
        return sentences;
    }

    private static void note(List<String> sentences, String what, String now, String before) {
        if (!now.equals(before)) {
            sentences.add("%s geändert: „%s“ statt „%s“.".formatted(what, now, before));
        }
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
