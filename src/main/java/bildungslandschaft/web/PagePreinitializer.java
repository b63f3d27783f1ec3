package bildungslandschaft.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Loads what every page needs of Thymeleaf, by a page of its own, so that the first one does not come last with it. */
class PagePreinitializer implements BackgroundPreinitializer {

    private static final String PAGE = """
            <ul th:if="${not words.empty}" th:with="first=${words[0]}">
              <li th:each="word : ${words}" th:classappend="${word == first ? 'current' : ''}" th:text="|${word} ü|"></li>
            </ul>
            """;

    @Override
    public void preinitialize() {
        page();
    }

    static String page() {
        var pages = new SpringTemplateEngine();
        pages.setTemplateResolver(new StringTemplateResolver());
        return pages.process(PAGE, new Context(Locale.GERMANY, Map.of("words", List.of("one", "two"))));
    }
}
