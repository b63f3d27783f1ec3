package bildungslandschaft.conference;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeItems extends Repository<ProgrammeItem, UUID> {

    ProgrammeItem save(ProgrammeItem item);

    List<ProgrammeItem> findByConferenceOrderByStartsAtAscTitleAsc(String conference);
}
