package bildungslandschaft.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeItems extends Repository<ProgrammeItem, UUID> {

    ProgrammeItem save(ProgrammeItem item);

    void delete(ProgrammeItem item);

    Optional<ProgrammeItem> findById(UUID id);

    List<ProgrammeItem> findByConferenceOrderByStartsAtAscTitleAsc(String conference);
}
