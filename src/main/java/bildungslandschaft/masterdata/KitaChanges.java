package bildungslandschaft.masterdata;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface KitaChanges extends Repository<KitaChange, Long> {

    KitaChange save(KitaChange change);

    List<KitaChange> findByKitaIdOrderByAtDescIdDesc(String kitaId, Limit most);
}
