package bildungslandschaft.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every page needs a login unless it is listed as public; which page is for whom is decided by the module it belongs to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
@EnableScheduling
class SecurityConfiguration {

    /** Consoles that libraries like to bring along: not here, even if one should find its way onto the class path. */
    static final RequestMatcher NEVER_SERVED = anyOf(
            "/engine-rest/**", "/camunda/**", "/h2-console/**", "/actuator/**", "/swagger-ui/**", "/v3/api-docs/**");

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    // About 100 ms on one core of 2026; OWASP's minimum is 2 iterations.
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 3;

    /**
     * Health and figures stand on a port of their own, which only the machine itself reaches, and need no login there. On the
     * office's port this chain answers to nothing.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain operatorsDoor(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SecurityProperties properties,
            AuthenticationManager logins,
            AccountDetails accounts,
            SecurityContextRepository contexts,
            OpenSession session,
            Refusals refusals,
            Clock clock) {
        var publicPages = anyOf(properties.publicPaths().toArray(String[]::new));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(NEVER_SERVED)
                        .denyAll()
                        .requestMatchers(publicPages)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationManager(logins)
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(login -> login.loginPage(Refusals.LOGIN_PAGE)
                        .defaultSuccessUrl("/")
                        .failureHandler(new LoginFailures())
                        .permitAll())
                .logout(logout ->
                        logout.logoutSuccessUrl("/login?abgemeldet").deleteCookies(SessionCookie.name(properties)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(pageFirstAskedFor()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(properties))
                        // The token outlives a login, so that a form typed for an hour can still be sent after
                        // signing in again in a second window.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(SecurityConfiguration::writeHeaders)
                .addFilterBefore(
                        new FreshRightsFilter(accounts, session, clock, properties.longestSession()),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PasswordChangeFilter(publicPages), AuthorizationFilter.class)
                .build();
    }

    private static RequestCache pageFirstAskedFor() {
        var cache = new HttpSessionRequestCache();
        // No "?continue" in the address that people see and share.
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !JsonRequests.matches(request));
        return cache;
    }

    private static void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /**
     * In a cookie rather than in the session: to open the public form takes no session (only sending it begins one, for
     * the page of thanks), and however long somebody writes, the form does not run out.
     */
    private static CookieCsrfTokenRepository csrfCookie(SecurityProperties properties) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(properties.https() ? "__Host-csrf" : "csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (properties.https()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    AuthenticationManager logins(AccountDetails accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        var passwordCheck = new DaoAuthenticationProvider(accounts);
        passwordCheck.setPasswordEncoder(encoder);
        return new ProviderManager(new ThrottledLogin(passwordCheck, throttle));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);
        return new ThriftyPasswordEncoder(new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2)));
    }

    private static RequestMatcher anyOf(String... paths) {
        var builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Arrays.stream(paths)
                .map(builder::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }
}
