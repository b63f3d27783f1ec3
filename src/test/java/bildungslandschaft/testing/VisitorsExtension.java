package bildungslandschaft.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its {@link Visitors}, and looks after each test whether they met with any trouble. */
public class VisitorsExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    /** Property: where the pages are if the test starts no application itself. */
    private static final String ADDRESS = "browser.address";

    private static final Namespace OURS = Namespace.create(VisitorsExtension.class);

    /** Asked before the application starts, so that a machine without a browser does not wait for it. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var obstacle = Chromium.obstacle();
        if (obstacle.isPresent() && Chromium.isRequired()) {
            throw new IllegalStateException(obstacle.get());
        }
        return obstacle.map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("there is a browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS)
                .computeIfAbsent(
                        Visitors.class, key -> new Visitors(chromium(context).browser(), address(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(context.getExecutionException().orElse(null));
        }
    }

    /** One for all tests of a process: JUnit closes it when the last one is over. */
    private static Chromium chromium(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }

    private static String address(ExtensionContext context) {
        if (!AnnotationSupport.isAnnotated(context.getTestClass(), BrowserTest.class)) {
            return System.getProperty(ADDRESS, "http://localhost:8080");
        }
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        return "http://localhost:" + port;
    }
}
