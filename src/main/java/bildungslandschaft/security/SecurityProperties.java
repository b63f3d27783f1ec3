package bildungslandschaft.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly the office locks its doors.
 *
 * @param publicPaths what people without an account may open; everything else needs a login
 * @param https whether people reach the application by https only: cookies are then marked so and bound to this host
 * @param idleTimeout after this time without a click a session ends
 * @param longestSession after this time a session ends in any case
 * @param perLogin delays after wrong passwords for one login, wherever they come from
 * @param perAddress delays after wrong passwords from one network address, whatever the login; generous, because an
 *     office shares one address
 */
@ConfigurationProperties("bildungslandschaft.security")
record SecurityProperties(
        @DefaultValue({
            "/",
            "/assets/**",
            "/login",
            "/beratung/anfrage/**",
            "/konferenz/*/programm",
            "/konferenz/*/anmeldung/**",
            "/link/**",
            "/kalender/**",
            "/datenschutz",
            "/barrierefreiheit",
            "/error",
            "/favicon.ico"
        })
        List<String> publicPaths,

        @DefaultValue("false") boolean https,
        @DefaultValue("30m") Duration idleTimeout,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue PerLogin perLogin,
        @DefaultValue PerAddress perAddress) {

    /**
     * @param free wrong passwords without any delay
     * @param firstDelay the delay after the last free one; it doubles with each further one
     * @param longestDelay where doubling stops, so that a stranger can annoy but never shut out
     * @param forgetAfter after this time without a wrong password counting starts anew
     */
    record PerLogin(
            @DefaultValue("5") int free,
            @DefaultValue("3s") Duration firstDelay,
            @DefaultValue("15m") Duration longestDelay,
            @DefaultValue("12h") Duration forgetAfter) {

        DelayRule rule() {
            return new DelayRule(free, firstDelay, longestDelay, forgetAfter);
        }
    }

    /** The same four values for one network address. */
    record PerAddress(
            @DefaultValue("20") int free,
            @DefaultValue("3s") Duration firstDelay,
            @DefaultValue("5m") Duration longestDelay,
            @DefaultValue("1h") Duration forgetAfter) {

        DelayRule rule() {
            return new DelayRule(free, firstDelay, longestDelay, forgetAfter);
        }
    }
}
