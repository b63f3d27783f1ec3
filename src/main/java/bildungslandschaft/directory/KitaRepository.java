package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KitaRepository extends Repository<KitaEntry, String> {

    String OPEN_ON_DAY = " k.validFrom <= :day and (k.validTo is null or k.validTo >= :day) ";

    @Query("select k from KitaEntry k left join fetch k.closures where k.id = :id")
    Optional<KitaEntry> findKita(String id);

    @Query("select k from KitaVersionEntry k join fetch k.traeger where k.kitaId = :id order by k.validFrom")
    List<KitaVersionEntry> findVersions(String id);

    @Query(
            "select k from KitaVersionEntry k join fetch k.traeger where k.kitaId in :ids order by k.kitaId, k.validFrom")
    List<KitaVersionEntry> findVersionsOf(Collection<String> ids);

    @Query("select distinct k.kitaId from KitaVersionEntry k where lower(k.name) like :pattern escape '!'")
    List<String> findNamed(String pattern);

    @Query("select k from KitaVersionEntry k join fetch k.traeger order by k.kitaId, k.validFrom")
    List<KitaVersionEntry> findVersions();

    @Query("select k from KitaVersionEntry k join fetch k.traeger where" + OPEN_ON_DAY + "order by k.kitaId")
    List<KitaVersionEntry> findOpen(LocalDate day);

    @Query("select k.id from KitaEntry k where not exists (select v from KitaVersionEntry v where v.kitaId = k.id"
            + " and (v.validTo is null or v.validTo >= :day)) order by k.id")
    List<String> findClosedBefore(LocalDate day);

    @Query("select k from KitaVersionEntry k join fetch k.traeger join MembershipEntry m on m.ags = k.ags"
            + " where m.unitCode = :unit and" + OPEN_ON_DAY + "and" + PlaceRepository.MEMBER_ON_DAY
            + "order by k.kitaId")
    List<KitaVersionEntry> findOpenOf(String unit, LocalDate day);

    @Query("select t from TraegerEntry t where t.name = :name")
    Optional<TraegerEntry> findTraeger(String name);

    @Query("select t from TraegerEntry t order by t.name")
    List<TraegerEntry> findTraegers();
}
