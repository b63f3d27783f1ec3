package bildungslandschaft.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.OfficeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The settings that the office relies on, each by what it does rather than by its name where that is possible. */
@OfficeTest
class EngineSettingsTest {

    @Autowired
    private SpringProcessEngineConfiguration engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JobExecutor jobExecutor;

    @Autowired
    private EngineQueries early;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private EngineSettings settings;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterEach
    void removeWhatTheTestDeployed() {
        repository
                .createDeploymentQuery()
                .deploymentName("test")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void theQueriesThatWereReadEarlyAreItsQueries() {
        assertThat(engine.getSqlSessionFactory()).isSameAs(early.read().join());
    }

    @Test
    void theHistoryIsCompleteAndEndsAtSomeTime() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(repository.createProcessDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model.getHistoryTimeToLive()).isPositive());
        assertThat(repository.createDecisionDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.getHistoryTimeToLive()).isPositive());
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void objectsAreKeptAsJsonAndNeverAsJavaBytes() {
        deploy(process("keeper")
                .startEvent()
                .userTask("keep")
                .name("Aufheben")
                .camundaCandidateGroups("advisor")
                .endEvent()
                .done());
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThatThrownBy(() -> runtime.createProcessInstanceByKey("keeper")
                        .businessKey("XX-2026-000001")
                        .setVariable(
                                "thing",
                                Variables.serializedObjectValue("rO0ABXQAAXg=")
                                        .objectTypeName("java.lang.String")
                                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                                        .create())
                        .execute())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aJobOfADeadNodeIsFreeAfterTheConfiguredTime() {
        deploy(process("interrupted")
                .startEvent()
                .endEvent()
                .camundaAsyncBefore()
                .done());
        var taken = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        clock.travelTo(taken);
        var instance = runtime.startProcessInstanceByKey("interrupted", "XX-2026-000001");
        var job = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();

        // The node that takes the job now never comes back to it.
        assertThat(takeJobs().contains(job)).isTrue();

        clock.travelTo(taken.plus(settings.lockTime()));
        assertThat(takeJobs().contains(job)).isFalse();
        clock.travelTo(taken.plus(settings.lockTime()).plusMillis(1));
        assertThat(takeJobs().contains(job)).isTrue();
    }

    @Test
    void aFailedJobIsTriedAgainAfterOneFiveAndThirtyMinutes() {
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT5M,PT30M");
    }

    @Test
    void scriptsNeverRun() {
        deploy(process("scripted")
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1 + 1")
                .endEvent()
                .done());

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("scripted", "XX-2026-000001"))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void anErrorThatNobodyCatchesDoesNotEndTheCaseInSilence() {
        deploy(process("silent")
                .startEvent()
                .endEvent()
                .error("nobody-catches-this")
                .done());

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("silent", "XX-2026-000001"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("nobody-catches-this");
    }

    @Test
    void onlyWhatTheOfficeNeedsIsSwitchedOn() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void aSecondStartWithTheSameFilesDeploysNothing() {
        var before = deployments();

        start(new PathMatchingResourcePatternResolver());

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void aChangedFileBringsOneNewDeploymentOfAllFiles() {
        var before = deployments();
        var resources = newest("counselling-request");

        start(new OneFormChanged());

        assertThat(deployments()).isEqualTo(before + 1);
        var after = newest("counselling-request");
        assertThat(after.getDeploymentId()).isNotEqualTo(resources.getDeploymentId());
        assertThat(repository.getDeploymentResourceNames(after.getDeploymentId()))
                .containsExactlyInAnyOrderElementsOf(repository.getDeploymentResourceNames(resources.getDeploymentId()))
                .contains("processes/counselling-request.bpmn", "processes/advisor-assignment.dmn");
        repository.deleteDeployment(after.getDeploymentId(), true);
    }

    /** What a node does before it works: looks for all jobs that are free and puts its lock on them. */
    private AcquiredJobs takeJobs() {
        return engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(jobExecutor, Integer.MAX_VALUE));
    }

    private void start(PathMatchingResourcePatternResolver resources) {
        new ModelDeployment(resources).deployTo(repository);
    }

    private long deployments() {
        return repository.createDeploymentQuery().count();
    }

    private ProcessDefinition newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private void deploy(BpmnModelInstance model) {
        repository
                .createDeployment()
                .name("test")
                .addInputStream(
                        "test.bpmn",
                        new ByteArrayInputStream(Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1);
    }

    /** The files of the application, one of which has a blank line more. */
    private static final class OneFormChanged extends PathMatchingResourcePatternResolver {

        @Override
        public Resource[] getResources(String pattern) throws IOException {
            var found = super.getResources(pattern);
            for (int i = 0; i < found.length; i++) {
                if ("reviewRequest.form".equals(found[i].getFilename())) {
                    found[i] = changed(found[i]);
                }
            }
            return found;
        }

        private static Resource changed(Resource original) throws IOException {
            var url = original.getURL();
            var text = original.getContentAsString(StandardCharsets.UTF_8) + "\n";
            return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), original.getDescription()) {
                @Override
                public URL getURL() {
                    return url;
                }
            };
        }
    }
}
