package bildungslandschaft.masterdata;

import bildungslandschaft.directory.DirectoryImport;
import bildungslandschaft.workflow.DemoChapter;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The Kitas of the demo county, of which all that follows tells. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("demo")
class DemoKitas implements DemoChapter {

    private final DirectoryImport directory;

    DemoKitas(DirectoryImport directory) {
        this.directory = directory;
    }

    @Override
    public void load() {
        directory.importDemoKitas();
    }

    /** It is one step. */
    @Override
    public void stop() {}
}
