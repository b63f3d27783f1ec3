package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheets;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for what, for those who may know names; for all others there is nobody. */
@Service
@Transactional(readOnly = true)
public class SpeakerDesk {

    private final Speakers speakers;
    private final ProgrammeSheets programmes;

    SpeakerDesk(Speakers speakers, ProgrammeSheets programmes) {
        this.speakers = speakers;
        this.programmes = programmes;
    }

    public Optional<SpeakerSheet> of(CaseNumber conference, Actor reader) {
        return ConferenceReaders.maySeeSpeakers(reader)
                ? programmes.find(conference, reader).map(programme -> {
                    var parts = programme.lines().stream()
                            .collect(Collectors.toMap(ProgrammeLine::id, Function.identity()));
                    return new SpeakerSheet(
                            programme.conference(),
                            speakers.findByConferenceOrderByNumber(conference.value()).stream()
                                    .map(Speaker::view)
                                    .map(file -> new SpeakerSheet.Line(file, parts.get(file.item())))
                                    .sorted(Comparator.comparing(
                                            SpeakerSheet.Line::part,
                                            Comparator.nullsLast(Comparator.comparing(
                                                    part -> part.entry().startsAt()))))
                                    .toList());
                })
                : Optional.empty();
    }

    /** One of them, for those who note what was said on the telephone. */
    public Optional<SpeakerView> find(CaseNumber number, Actor planner) {
        return ConferenceReaders.mayPlan(planner)
                ? speakers.findById(number.value()).map(Speaker::view)
                : Optional.empty();
    }
}
