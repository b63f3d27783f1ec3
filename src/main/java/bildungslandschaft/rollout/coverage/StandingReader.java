package bildungslandschaft.rollout.coverage;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RolloutSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees from what was recorded where each Kita stood on a day. */
@Component
class StandingReader {

    private static final RecordedFacts.File NOTHING = new RecordedFacts.File("", null, null, null, null);

    private final RolloutSettings settings;
    private final WorkingDays workingDays;

    StandingReader(RolloutSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    List<Standing> read(List<Track> tracks, Map<String, RecordedFacts.File> files, LocalDate day) {
        return tracks.stream()
                .map(track -> read(track, files.getOrDefault(track.number(), NOTHING), day))
                .toList();
    }

    private Standing read(Track track, RecordedFacts.File file, LocalDate day) {
        var last = track.last();
        var step = Step.of(last.state(), file.approvalPath()).orElse(null);
        int waiting = workingDays.between(last.from(), day);
        return new Standing(
                track.number(),
                track.unit(),
                file.kitaId(),
                last.state(),
                last.from(),
                step,
                waiting,
                step != null
                        && step.deadline(settings)
                                .filter(most -> waiting > most)
                                .isPresent(),
                track.furthest().orElse(null),
                last.reason(),
                last.state() == ParticipationState.CERTIFIED ? certificateUntil(last, file, day) : null,
                last.state().reached() ? file.children() : null);
    }

    /** A file keeps only its newest certificate; of one before that is known when it began and how long they last. */
    private @Nullable LocalDate certificateUntil(Stay certified, RecordedFacts.File file, LocalDate day) {
        boolean newest = file.certifiedOn() != null && !file.certifiedOn().isAfter(day);
        return newest ? file.certificateUntil() : certified.from().plus(settings.certificate());
    }

    /** How long each step took where it is over, in working days; the step a Kita is in goes on and is not counted. */
    List<StepDuration> durations(List<Track> tracks, Map<String, RecordedFacts.File> files) {
        return StepDuration.of(
                tracks, number -> files.getOrDefault(number, NOTHING).approvalPath(), workingDays::between, settings);
    }
}
