package bildungslandschaft.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the demo county is still being loaded, so that nobody takes half of it for the whole. */
@ControllerAdvice
@Profile("demo")
@ConditionalOnBooleanProperty(name = "bildungslandschaft.demo.cases", matchIfMissing = true)
class DemoNotice {

    private final DemoStart demo;

    DemoNotice(DemoStart demo) {
        this.demo = demo;
    }

    @ModelAttribute("demoLoading")
    boolean isLoading() {
        return demo.isLoading();
    }
}
