package bildungslandschaft.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets a page say {@code <title>Aufgaben</title>} and no more; the product's name is added here, because Thymeleaf cannot
 * add to a fragment that is handed over.
 */
@Component
class ProductInTitle implements IPostProcessorDialect {

    private static final String PRODUCT = " – Bildungslandschaft";
    private static final int PRECEDENCE = 1000;

    @Override
    public String getName() {
        return "product in title";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
    }

    /** Public because Thymeleaf creates one for each page. */
    public static class Handler extends AbstractTemplateHandler {

        private boolean done;

        @Override
        public void handleCloseElement(ICloseElementTag element) {
            // Only the first: drawings have titles, too.
            if (!done && element.getElementCompleteName().equals("title")) {
                done = true;
                super.handleText(getContext().getModelFactory().createText(PRODUCT));
            }
            super.handleCloseElement(element);
        }
    }
}
