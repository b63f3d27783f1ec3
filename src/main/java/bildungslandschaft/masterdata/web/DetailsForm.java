package bildungslandschaft.masterdata.web;

import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.masterdata.people.PersonDetails;
import bildungslandschaft.workflow.TypedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person is called and where mails go, as it was typed. */
record DetailsForm(
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String weeklyCapacity) {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL_ADDRESS = 160;

    /** More than fit into the week of one advisor. */
    private static final int MOST_TALKS = 40;

    DetailsForm {
        displayName = TypedText.line(displayName);
        email = TypedText.line(email);
        weeklyCapacity = TypedText.line(weeklyCapacity);
    }

    static DetailsForm empty() {
        return new DetailsForm("", "", String.valueOf(Staff.USUAL_WEEKLY_CAPACITY));
    }

    static DetailsForm of(PersonDetails details) {
        return new DetailsForm(
                details.person().displayName(), details.person().email(), String.valueOf(details.weeklyCapacity()));
    }

    /** Messages by field, in the order of the page; empty if it can be stored as typed. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text(displayName).isEmpty() || text(displayName).length() > LONGEST_NAME) {
            problems.put(
                    "displayName",
                    "Bitte geben Sie den Namen an, wie ihn die anderen lesen, zum Beispiel „Frau Ahorn“ (höchstens "
                            + LONGEST_NAME + " Zeichen).");
        }
        if (!MAIL_ADDRESS.matcher(text(email)).matches() || text(email).length() > LONGEST_MAIL_ADDRESS) {
            problems.put("email", "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@gemeinde.example.");
        }
        if (!text(weeklyCapacity).matches("\\d{1,2}") || Integer.parseInt(text(weeklyCapacity)) > MOST_TALKS) {
            problems.put("weeklyCapacity", "Bitte geben Sie eine Zahl von 0 bis " + MOST_TALKS + " an.");
        }
        return problems;
    }

    /** What is to be stored; only without {@link #problems()}. */
    PersonDetails details(String login) {
        return new PersonDetails(
                new Person(login, text(displayName), text(email)), Integer.parseInt(text(weeklyCapacity)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
