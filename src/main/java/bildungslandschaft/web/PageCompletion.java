package bildungslandschaft.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets a page say {@code <title>Aufgaben</title><main>…</main>} and no more: the product's name is added to the title,
 * and to the main part what layout and skip link need. Thymeleaf itself cannot add to a fragment handed over.
 */
@Component
class PageCompletion implements IPostProcessorDialect {

    private static final String PRODUCT = " – Bildungslandschaft";

    @Override
    public String getName() {
        return "page completion";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 1000));
    }

    /** Public because Thymeleaf creates one for each page. */
    public static class Handler extends AbstractTemplateHandler {

        private boolean titleDone;

        @Override
        public void handleOpenElement(IOpenElementTag element) {
            if (!element.getElementCompleteName().equals("main")) {
                super.handleOpenElement(element);
                return;
            }
            var ownClasses = element.getAttributeValue("class");
            var models = getContext().getModelFactory();
            var main = models.setAttribute(element, "id", "inhalt");
            main = models.setAttribute(main, "tabindex", "-1");
            main = models.setAttribute(main, "class", ownClasses == null ? "bl-page" : "bl-page " + ownClasses);
            super.handleOpenElement(main);
        }

        @Override
        public void handleCloseElement(ICloseElementTag element) {
            // Only the first: drawings have titles, too.
            if (!titleDone && element.getElementCompleteName().equals("title")) {
                titleDone = true;
                super.handleText(getContext().getModelFactory().createText(PRODUCT));
            }
            super.handleCloseElement(element);
        }
    }
}
