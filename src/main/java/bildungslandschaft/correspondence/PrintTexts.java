package bildungslandschaft.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The words of a printed document: XHTML from {@code templates/<module>/print/*.html} within the office's frames. */
@Component
class PrintTexts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SpringTemplateEngine engine = xhtmlEngine();
    private final Office office;
    private final Clock clock;

    PrintTexts(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    String fill(String template, Map<String, Object> model) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZONE);
        Context context = new Context(Locale.GERMANY, model);
        context.setVariable("office", office);
        context.setVariable("now", now);
        context.setVariable("today", now.toLocalDate());
        return engine.process(template, context);
    }

    // Not a bean: the pages' engine would step back for it. XML, because the printer reads nothing but well-formed
    // pages.
    private static SpringTemplateEngine xhtmlEngine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
