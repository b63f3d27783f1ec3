package bildungslandschaft.security;

import java.util.List;

/** The people whom a visitor of the demonstration can be; exists in the demo profile only. */
public interface DemoLogins {

    String PASSWORD = "demo";

    /** In the order in which the login page lists them. */
    List<DemoLogin> all();

    /** One invented person. */
    record DemoLogin(String login, String displayName, String roles, String places) {}
}
