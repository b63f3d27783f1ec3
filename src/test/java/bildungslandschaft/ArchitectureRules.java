package bildungslandschaft;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import bildungslandschaft.correspondence.PdfFile;
import bildungslandschaft.spreadsheet.Download;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What holds inside the code, whatever it does: who may know whom, and how classes are written. */
final class ArchitectureRules {

    private static final String ROOT = "bildungslandschaft";
    private static final List<String> FEATURES = List.of("counselling", "rollout", "conference");
    private static final String[] VIEWS = {ROOT + ".inbox..", ROOT + ".monitoring..", ROOT + ".linkforms.."};
    private static final String ENGINE = "org.camunda..";
    private static final Pattern CLOSED = Pattern.compile(ROOT + "\\.\\w+\\.(process|web)");
    private static final Set<String> TYPES_WITH_NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = classes()
            .that(describe("belong to a feature", type -> !featureOf(type).isEmpty()))
            .should(notDependOn(
                    "another feature",
                    use -> !featureOf(use.getTargetClass()).isEmpty()
                            && !featureOf(use.getTargetClass()).equals(featureOf(use.getOriginClass()))));

    static final ArchRule VIEWS_DO_NOT_KNOW_FEATURES = classes()
            .that()
            .resideInAnyPackage(VIEWS)
            .should(notDependOn(
                    "a feature", use -> !featureOf(use.getTargetClass()).isEmpty()));

    static final ArchRule FEATURES_DO_NOT_KNOW_VIEWS = noClasses()
            .that(describe("belong to a feature", type -> !featureOf(type).isEmpty()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VIEWS);

    static final ArchRule THE_ENGINE_STAYS_BEHIND_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".workflow..", ROOT + ".*.process", ROOT + ".inbox..", ROOT + ".monitoring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    static final ArchRule PROCESSES_AND_PAGES_ARE_CLOSED = classes()
            .should(notDependOn(
                    "a process or web package of which it is not part",
                    use -> CLOSED.matcher(use.getTargetClass().getPackageName()).matches()
                            && !use.getTargetClass()
                                    .getPackageName()
                                    .equals(use.getOriginClass().getPackageName())));

    /** Login is about requests, and the page frame too; in all other modules only {@code web} packages are. */
    static final ArchRule THE_DOMAIN_KNOWS_NO_BROWSER = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".*.web..", ROOT + ".web..", ROOT + ".security..")
            // Pages of several modules hand over files in the same way, and no web package may use another one's.
            .and()
            .doNotBelongToAnyOf(Download.class, PdfFile.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web..",
                    "org.springframework.ui..",
                    "org.springframework.http..");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should(beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"))
            .orShould(beAnnotatedWith("org.springframework.beans.factory.annotation.Value"))
            .orShould(beAnnotatedWith("jakarta.inject.Inject"))
            .orShould(beAnnotatedWith("jakarta.annotation.Resource"))
            .orShould(beAnnotatedWith("jakarta.persistence.PersistenceContext"));

    static final ArchRule NAMES_SAY_SOMETHING = noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper)");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("tell the time of the machine", ArchitectureRules::tellsMachineTime))
            .orShould()
            .callConstructorWhere(describe(
                    "make a java.util.Date",
                    call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    /** The clock itself has to begin somewhere. */
    static final ArchRule ONLY_THE_CALENDAR_MAKES_CLOCKS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".calendar")
            .should()
            .callMethodWhere(describe(
                    "make a clock",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")));

    static final ArchRule QUERIES_CONTAIN_NO_EXPRESSIONS = noClasses()
            .should()
            .callMethodWhere(describe(
                    "evaluate or query with an expression",
                    call -> call.getTargetOwner().getPackageName().startsWith("org.camunda.bpm")
                            && (call.getName().equals("createExpression")
                                    || call.getTargetOwner().getSimpleName().endsWith("Query")
                                            && call.getName().endsWith("Expression"))));

    static final ArchRule REQUESTS_FILL_NO_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("org.springframework.stereotype.Controller")
            .should(takeNoEntity())
            .allowEmptyShould(true);

    /** Hibernate makes no stand-ins for what is not yet read (decision 0012). */
    static final ArchRule REFERENCES_ARE_READ_AT_ONCE = noFields()
            .should(ArchCondition.from(describe(
                    "stand for an entity that is not yet read",
                    field -> field.tryGetAnnotationOfType(ManyToOne.class)
                                    .map(reference -> reference.fetch() == FetchType.LAZY)
                                    .orElse(false)
                            || field.tryGetAnnotationOfType(OneToOne.class)
                                    .map(reference -> reference.fetch() == FetchType.LAZY)
                                    .orElse(false))));

    static final ArchRule PAGES_ARE_NOBODY_ELSES_BUSINESS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*.web..")
            .should()
            .bePublic()
            .allowEmptyShould(true);

    static final ArchRule STEPS_ONLY_CALL_THEIR_MODULE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*.process")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.slf4j..", "org.springframework.data..", "jakarta.persistence..")
                    .or(resideInAPackage(ENGINE)
                            .and(nameMatching(".*Service"))
                            .and(describe(
                                    "are not for starting and telling",
                                    type -> !type.getSimpleName().equals("RuntimeService")))));

    static final ArchRule TESTS_ARE_NAMED_AS_TESTS = classes()
            .that(describe("contain tests", ArchitectureRules::containsTests))
            .should()
            .haveSimpleNameEndingWith("Test")
            .andShould()
            .bePackagePrivate();

    static final ArchRule TESTS_DO_NOT_SLEEP = noClasses()
            .should()
            .callMethodWhere(describe(
                    "sleep",
                    call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                            && call.getName().equals("sleep")));

    static final ArchRule TESTS_ARE_NOT_SWITCHED_OFF = methods().should(new ArchCondition<>("not be disabled") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            var disabled = "org.junit.jupiter.api.Disabled";
            if (method.isAnnotatedWith(disabled) || method.getOwner().isAnnotatedWith(disabled)) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is disabled"));
            }
        }
    });

    private ArchitectureRules() {}

    private static String featureOf(JavaClass type) {
        return FEATURES.stream()
                .filter(feature -> (type.getPackageName() + ".").startsWith(ROOT + "." + feature + "."))
                .findFirst()
                .orElse("");
    }

    private static boolean tellsMachineTime(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var parameters = call.getTarget().getRawParameterTypes();
        return owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                || TYPES_WITH_NOW.contains(owner)
                        && call.getName().equals("now")
                        && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static boolean containsTests(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.junit.jupiter.api.Test")
                        || method.isAnnotatedWith("org.junit.jupiter.params.ParameterizedTest")
                        || method.isAnnotatedWith("org.junit.jupiter.api.TestFactory"));
    }

    private static ArchCondition<JavaClass> notDependOn(String what, Predicate<Dependency> wrong) {
        return new ArchCondition<>("not depend on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(wrong)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNoEntity() {
        return new ArchCondition<>("take no entity as a parameter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " lets a request fill " + type.getName())));
            }
        };
    }
}
