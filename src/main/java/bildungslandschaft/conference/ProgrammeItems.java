package bildungslandschaft.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeItems extends Repository<ProgrammeItem, UUID> {

    ProgrammeItem save(ProgrammeItem item);

    void delete(ProgrammeItem item);

    Optional<ProgrammeItem> findById(UUID id);

    /** Without reading the part itself, which somebody else may be changing at this moment. */
    @Query("select item.conference from ProgrammeItem item where item.id = :id")
    Optional<String> findConferenceOf(UUID id);

    List<ProgrammeItem> findByConferenceOrderByStartsAtAscTitleAsc(String conference);
}
