package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes a class or a file that breaks a law, and sees the law complain about it. */
class ArchitectureBreachTest {

    private static final String ROOT = "bildungslandschaft.";
    private static final Pattern NAME = Pattern.compile("class (\\w+)");

    @TempDir
    static Path directory;

    private static JavaClasses broken;

    /** All at once, since one run of the compiler costs a second. */
    @BeforeAll
    static void compile() throws IOException {
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        for (Breach breach : (Iterable<Breach>) breaches().map(each -> (Breach) each.get()[0])::iterator) {
            arguments.add(breach.write(directory.resolve("source")));
        }
        arguments.add(new Breach("rollout", "public class Thing {}").write(directory));
        arguments.add(new Breach("rollout.process", "public class Step {}").write(directory));
        arguments.add(new Breach("rollout.web", "public class Page {}").write(directory));
        arguments.add(new Breach("inbox", "public class Basket {}").write(directory));
        arguments.add(new Breach("rollout", "@jakarta.persistence.Entity public class Plan {}").write(directory));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        broken = new ClassFileImporter().importPath(directory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aBreachOfTheArchitectureIsNoticed(Breach breach, ArchRule rule) {
        assertThat(rule.evaluate(broken).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(ROOT + breach.type()));
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        ArchitectureRules.FEATURES_DO_NOT_KNOW_EACH_OTHER,
                        "conference",
                        "class Neighbour { bildungslandschaft.rollout.Thing seen; }"),
                breach(
                        ArchitectureRules.VIEWS_DO_NOT_KNOW_FEATURES,
                        "inbox",
                        "class Curious { bildungslandschaft.rollout.Thing seen; }"),
                breach(
                        ArchitectureRules.VIEWS_DO_NOT_KNOW_FEATURES,
                        "monitoring.web",
                        "class Watcher { bildungslandschaft.rollout.Thing seen; }"),
                breach(
                        ArchitectureRules.FEATURES_DO_NOT_KNOW_VIEWS,
                        "conference.web",
                        "class Shortcut { bildungslandschaft.inbox.Basket seen; }"),
                breach(
                        ArchitectureRules.THE_ENGINE_STAYS_BEHIND_WORKFLOW,
                        "rollout",
                        "class Engineer { org.camunda.bpm.engine.TaskService tasks; }"),
                breach(
                        ArchitectureRules.PROCESSES_AND_PAGES_ARE_CLOSED,
                        "rollout",
                        "class Insider { bildungslandschaft.rollout.process.Step step; }"),
                breach(
                        ArchitectureRules.PROCESSES_AND_PAGES_ARE_CLOSED,
                        "rollout.process",
                        "class Linker { bildungslandschaft.rollout.web.Page page; }"),
                breach(
                        ArchitectureRules.THE_DOMAIN_KNOWS_NO_BROWSER,
                        "rollout",
                        "class Server { jakarta.servlet.http.HttpServletRequest request; }"),
                breach(
                        ArchitectureRules.THE_DOMAIN_KNOWS_NO_BROWSER,
                        "rollout.process",
                        "class Painter { org.springframework.ui.Model model; }"),
                breach(
                        ArchitectureRules.NOTHING_IS_INJECTED_INTO_FIELDS,
                        "rollout",
                        "class Injected { @org.springframework.beans.factory.annotation.Autowired Thing thing; }"),
                breach(ArchitectureRules.NAMES_SAY_SOMETHING, "rollout", "class ThingManager {}"),
                breach(ArchitectureRules.NAMES_SAY_SOMETHING, "rollout", "class ThingUtils {}"),
                breach(ArchitectureRules.NAMES_SAY_SOMETHING, "rollout", "class ThingImpl {}"),
                breach(ArchitectureRules.NAMES_SAY_SOMETHING, "rollout", "class ThingHelper {}"),
                breach(
                        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                        "rollout",
                        "class Hasty { Object now = java.time.LocalDate.now(); }"),
                breach(
                        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                        "rollout",
                        "class Zoned { Object now = java.time.LocalDate.now(java.time.ZoneId.of(\"UTC\")); }"),
                breach(
                        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                        "rollout",
                        "class Old { Object now = new java.util.Date(); }"),
                breach(
                        ArchitectureRules.ONLY_THE_CALENDAR_MAKES_CLOCKS,
                        "rollout",
                        "class Watchmaker { Object clock = java.time.Clock.systemUTC(); }"),
                breach(
                        ArchitectureRules.QUERIES_CONTAIN_NO_EXPRESSIONS,
                        "workflow",
                        "class Asker { void ask(org.camunda.bpm.engine.task.TaskQuery query, String text) "
                                + "{ query.taskAssigneeExpression(text); } }"),
                breach(
                        ArchitectureRules.REQUESTS_FILL_NO_ENTITIES,
                        "rollout.web",
                        "@org.springframework.stereotype.Controller class Filled "
                                + "{ void save(bildungslandschaft.rollout.Plan plan) {} }"),
                breach(
                        ArchitectureRules.REFERENCES_ARE_READ_AT_ONCE,
                        "rollout",
                        "class Pointing { @jakarta.persistence.ManyToOne(fetch = jakarta.persistence.FetchType.LAZY)"
                                + " Object later; }"),
                breach(
                        ArchitectureRules.REFERENCES_ARE_READ_AT_ONCE,
                        "rollout",
                        "class Pointing { @jakarta.persistence.OneToOne(fetch = jakarta.persistence.FetchType.LAZY)"
                                + " Object later; }"),
                breach(ArchitectureRules.PAGES_ARE_NOBODY_ELSES_BUSINESS, "rollout.web", "public class Announced {}"),
                breach(
                        ArchitectureRules.STEPS_ONLY_CALL_THEIR_MODULE,
                        "rollout.process",
                        "class Chatty { org.slf4j.Logger log; }"),
                breach(
                        ArchitectureRules.STEPS_ONLY_CALL_THEIR_MODULE,
                        "rollout.process",
                        "class Meddler { org.camunda.bpm.engine.TaskService tasks; }"),
                breach(
                        ArchitectureRules.TESTS_ARE_NAMED_AS_TESTS,
                        "rollout",
                        "class Tests { @org.junit.jupiter.api.Test void works() {} }"),
                breach(
                        ArchitectureRules.TESTS_ARE_NAMED_AS_TESTS,
                        "rollout",
                        "public class PublicTest { @org.junit.jupiter.api.Test void works() {} }"),
                breach(
                        ArchitectureRules.TESTS_DO_NOT_SLEEP,
                        "rollout",
                        "class Sleepy { void rest() throws Exception { Thread.sleep(1); } }"),
                breach(
                        ArchitectureRules.TESTS_ARE_NOT_SWITCHED_OFF,
                        "rollout",
                        "class Lazy { @org.junit.jupiter.api.Disabled void works() {} }"));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBreachInAFileIsNoticed(BiFunction<String, String, List<String>> rule, String path, String text) {
        assertThat(rule.apply(path, "")).isEmpty();
        assertThat(rule.apply(path, text)).singleElement().asString().startsWith(path);
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                file(SourceRules::length, "src/main/java/Long.java", "//\n".repeat(301)),
                file(SourceRules::length, "src/main/frontend/long.css", "}\n".repeat(301)),
                file(SourceRules::length, "src/test/java/LongTest.java", "//\n".repeat(401)),
                file(SourceRules::templates, "page.html", "<p th:utext=\"${question}\"></p>"),
                file(SourceRules::templates, "page.html", "<p>[(${question})]</p>"),
                file(SourceRules::templates, "page.html", "<script>go()</script>"),
                file(SourceRules::templates, "page.html", "<p style=\"color: red\"></p>"),
                file(SourceRules::templates, "page.html", "<style>p {}</style>"),
                file(SourceRules::templates, "page.html", "<p onclick=\"go()\"></p>"),
                file(SourceRules::templates, "page.html", "<a href=\"javascript:go()\"></a>"),
                file(SourceRules::secrets, "application.yaml", "spring:\n  password: geheim\n"),
                file(SourceRules::secrets, "application.yaml", "url: jdbc:postgresql://office:" + "geheim@db/office"),
                file(SourceRules::secrets, "Key.java", "\"-----BEGIN RSA PRIVATE" + " KEY-----\""),
                file(SourceRules::secrets, "Key.java", "\"ghp" + "_0123456789012345678901234567890123456\""),
                file(SourceRules::steps, "rollout/process/Plan.java", step("one();".repeat(6))),
                file(SourceRules::steps, "rollout/process/Plan.java", step("if (late) { stop(); }")),
                file(SourceRules::steps, "rollout/process/Plan.java", step("set(late ? 1 : 2);")));
    }

    @Test
    void aPackageWithoutAWordIsNoticed() {
        var code = "class Plan {}";
        assertThat(SourceRules.packages(Map.of("a/Plan.java", code))).hasSize(1);
        assertThat(SourceRules.packages(Map.of("a/Plan.java", code, "a/package-info.java", "/** Plans. */ package a;")))
                .hasSize(1);
        assertThat(SourceRules.packages(
                        Map.of("a/Plan.java", code, "a/package-info.java", "/** Plans. */ @NullMarked package a;")))
                .isEmpty();
    }

    private static Arguments breach(ArchRule rule, String where, String code) {
        return arguments(new Breach(where, code), rule);
    }

    private static Arguments file(BiFunction<String, String, List<String>> rule, String path, String text) {
        return arguments(rule, path, text);
    }

    private static String step(String body) {
        return "    public void execute(DelegateExecution execution) {\n        " + body + "\n    }\n";
    }

    /** One class of a module, written only to break a law. */
    private record Breach(String module, String code) {

        String type() {
            return module + "." + name();
        }

        private String name() {
            var name = NAME.matcher(code);
            assertThat(name.find()).isTrue();
            return name.group(1);
        }

        String write(Path into) throws IOException {
            var file = into.resolve(type().replace('.', '/')).resolve(name() + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "package " + ROOT + module + ";\n" + code)
                    .toString();
        }
    }
}
