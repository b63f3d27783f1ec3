package bildungslandschaft.workflow.web;

import bildungslandschaft.workflow.DemoProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the demo county is still being loaded, so that nobody takes half of it for the whole. */
@ControllerAdvice
class DemoNotice {

    private final ObjectProvider<DemoProgress> demo;

    DemoNotice(ObjectProvider<DemoProgress> demo) {
        this.demo = demo;
    }

    @ModelAttribute("demoLoading")
    boolean isLoading() {
        return demo.stream().anyMatch(DemoProgress::isLoading);
    }
}
