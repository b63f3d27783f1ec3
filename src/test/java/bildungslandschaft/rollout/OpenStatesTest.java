package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.jpa.repository.Query;

/** A municipality is finished when no Kita has anything left to do; its queries have to know every state that is open. */
class OpenStatesTest {

    @ParameterizedTest
    @ValueSource(classes = {UnitRollouts.class, Participations.class})
    void queriesForWhatIsUnfinishedNameEveryOpenState(Class<?> repository) {
        var queries = Arrays.stream(repository.getDeclaredMethods())
                .filter(method -> method.getName().matches("takeFinished|countUnfinished"))
                .map(method -> method.getAnnotation(Query.class).value())
                .toList();

        assertThat(queries).hasSize(1);
        assertThat(Arrays.stream(ParticipationState.values()).filter(state -> !state.closed()))
                .allSatisfy(state -> assertThat(queries.get(0)).containsPattern("\\b" + state + "\\b"));
    }
}
