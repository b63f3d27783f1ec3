package bildungslandschaft.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings models and forms into the engine. One deployment of everything, and only if anything changed: forms and tables
 * are bound to the deployment of the model that uses them, so a deployment of changed files alone would lose the others.
 */
@Component
class ModelDeployment {

    private final ResourcePatternResolver resources;

    ModelDeployment(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    void deployTo(RepositoryService repository) {
        try {
            var deployment =
                    repository.createDeployment().name("bildungslandschaft").enableDuplicateFiltering(false);
            for (var pattern : new String[] {"processes/*.bpmn", "processes/*.dmn", "forms/**/*.form"}) {
                for (var resource : sorted(resources.getResources("classpath*:" + pattern))) {
                    try (var content = resource.getInputStream()) {
                        deployment.addInputStream(nameOf(resource), content);
                    }
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same name wherever the application is unpacked, so that the engine recognises an unchanged file. */
    private static String nameOf(Resource resource) throws IOException {
        var url = resource.getURL().toString();
        int from = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
        return url.substring(from + 1);
    }

    private static Resource[] sorted(Resource[] found) {
        Arrays.sort(found, Comparator.comparing(Resource::getDescription));
        return found;
    }
}
