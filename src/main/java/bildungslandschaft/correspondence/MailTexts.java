package bildungslandschaft.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The words of a mail: plain text from {@code templates/<module>/mail/*.txt} within the office's frame, the subject from
 * {@code subjects.properties} beside it.
 *
 * <p>A subject knows the case number and nothing else, so no name and no concern can get into one.
 */
@Component
class MailTexts {

    private static final String FRAME = "correspondence/mail/frame";
    private static final String PAPER_FRAME = "correspondence/print/frame";
    private static final Pattern BRACES = Pattern.compile("[{}]|\\p{Cc}");

    private final SpringTemplateEngine engine = textEngine();
    private final Map<String, Properties> subjects = new ConcurrentHashMap<>();
    private final Office office;

    MailTexts(Office office) {
        this.office = office;
    }

    String subject(String template, @Nullable String caseNumber) {
        int slash = template.lastIndexOf('/');
        String folder = template.substring(0, slash);
        String subject = subjects.computeIfAbsent(folder, MailTexts::load).getProperty(template.substring(slash + 1));
        if (subject == null || BRACES.matcher(subject.replace("{nr}", "")).find()) {
            throw new IllegalStateException("The mail " + template + " needs a subject with no placeholder but {nr}");
        }
        if (caseNumber == null) {
            if (subject.contains("{nr}")) {
                throw new IllegalStateException("The mail " + template + " needs the number of its case");
            }
            return subject;
        }
        return subject.replace("{nr}", caseNumber);
    }

    String body(OutgoingMail mail, Recipient recipient) {
        Context context = new Context(Locale.GERMANY);
        mail.model().forEach((name, value) -> context.setVariable(name, safe(value)));
        context.setVariable("nr", mail.caseNumber());
        context.setVariable("name", recipient.name());
        context.setVariable("office", office);
        context.setVariable("content", engine.process(mail.template(), context).strip());
        return engine.process(FRAME, context).strip() + "\n";
    }

    /** The words of a letter on paper: the same as of the mail, but greeted and ended as a letter is. */
    String words(OutgoingLetter letter) {
        Context context = new Context(Locale.GERMANY);
        letter.model().forEach((name, value) -> context.setVariable(name, safe(value)));
        context.setVariable("nr", letter.caseNumber());
        context.setVariable("name", SafeText.name(letter.greeted()));
        context.setVariable("office", office);
        context.setVariable("paper", true);
        context.setVariable(
                "content", engine.process(letter.template(), context).strip());
        return engine.process(PAPER_FRAME, context).strip();
    }

    private static Object safe(Object value) {
        return value instanceof String typed ? SafeText.text(typed) : value;
    }

    private static Properties load(String folder) {
        ClassPathResource file = new ClassPathResource("templates/" + folder + "/subjects.properties");
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    // Not a bean: the pages' engine would step back for it.
    private static SpringTemplateEngine textEngine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
