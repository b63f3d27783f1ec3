package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KitaRepository extends Repository<KitaEntry, String> {

    String OPEN_ON_DAY =
            " k.validity.validFrom <= :day and (k.validity.validTo is null or k.validity.validTo >= :day) ";

    @Query("select k from KitaEntry k join fetch k.traeger where k.id = :id")
    Optional<KitaEntry> findKita(String id);

    @Query("select k from KitaEntry k join fetch k.traeger where" + OPEN_ON_DAY + "order by k.id")
    List<KitaEntry> findKitas(LocalDate day);

    @Query("select k from KitaEntry k join fetch k.traeger join MembershipEntry m on m.ags = k.ags"
            + " where m.unitCode = :unit and" + OPEN_ON_DAY + "and" + PlaceRepository.MEMBER_ON_DAY + "order by k.id")
    List<KitaEntry> findKitasOf(String unit, LocalDate day);

    @Query("select t from TraegerEntry t where t.name = :name")
    Optional<TraegerEntry> findTraeger(String name);
}
