package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.testing.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Invented people beside those of the demo county, whose logins begin with "probe" and of whom nothing is left. */
final class SamplePeople {

    static final String PEOPLE = "/stammdaten/personen";

    private final ApplicationContext office;

    SamplePeople(ApplicationContext office) {
        this.office = office;
    }

    /** Somebody who has a role since yesterday. */
    void join(String login, String name, Role role, @Nullable String unit) {
        office.getBean(Staff.class).join(new Person(login, name, login + "@demo.example"), 4);
        give(login, role, unit, today().minusDays(1), null);
    }

    void give(String login, Role role, @Nullable String unit, LocalDate from, @Nullable LocalDate to) {
        office.getBean(Staff.class).assign(login, new RoleAssignment(role, unit, null), from, to);
    }

    StaffMember member(String login) {
        return office.getBean(StaffList.class).member(login).orElseThrow();
    }

    boolean isKnown(String login) {
        return office.getBean(StaffList.class).member(login).isPresent();
    }

    /** What a browser sends together with the edition that its page has been given. */
    Map<String, String> fields(String login, String... namesAndValues) {
        var fields = new TreeMap<String, String>();
        fields.put("edition", String.valueOf(member(login).edition()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    MockHttpServletResponse send(String actor, String path, Map<String, String> fields) {
        return Caller.signedIn(office, actor).fillIn(path, fields);
    }

    String read(String actor, String path) {
        return Caller.signedIn(office, actor).read(path);
    }

    int status(String actor, String path) {
        return Caller.signedIn(office, actor).open(path).getStatus();
    }

    LocalDate today() {
        return LocalDate.now(office.getBean(Clock.class));
    }

    void forget() {
        var jdbc = office.getBean(JdbcClient.class);
        for (var table : new String[] {"absence", "role_assignment", "accounts", "person_change", "person"}) {
            jdbc.sql("delete from " + table + " where login like 'probe%'").update();
        }
    }
}
