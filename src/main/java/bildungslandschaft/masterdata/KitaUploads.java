package bildungslandschaft.masterdata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KitaUploads extends Repository<KitaUpload, UUID> {

    KitaUpload save(KitaUpload upload);

    Optional<KitaUpload> findByIdAndLoginAndExpiresAtAfter(UUID id, String login, Instant now);

    List<KitaUpload> findByExpiresAtBefore(Instant now);

    void delete(KitaUpload upload);
}
