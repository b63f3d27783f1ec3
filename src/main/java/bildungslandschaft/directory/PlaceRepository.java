package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceRepository extends Repository<UnitEntry, String> {

    String MEMBER_ON_DAY =
            " m.validity.validFrom <= :day and (m.validity.validTo is null or m.validity.validTo >= :day) ";

    Optional<UnitEntry> findByCode(String code);

    @Query("select u from UnitEntry u where u.validity.validFrom <= :day"
            + " and (u.validity.validTo is null or u.validity.validTo >= :day)")
    List<UnitEntry> findUnits(LocalDate day);

    @Query("select u from UnitEntry u join MembershipEntry m on m.unitCode = u.code where m.ags = :ags and"
            + MEMBER_ON_DAY)
    Optional<UnitEntry> findUnitOf(String ags, LocalDate day);

    @Query("select g from MunicipalityEntry g where g.ags = :ags")
    Optional<MunicipalityEntry> findMunicipality(String ags);

    @Query("select g from MunicipalityEntry g join MembershipEntry m on m.ags = g.ags where" + MEMBER_ON_DAY)
    List<MunicipalityEntry> findMunicipalities(LocalDate day);

    @Query("select g from MunicipalityEntry g join MembershipEntry m on m.ags = g.ags where m.unitCode = :unit and"
            + MEMBER_ON_DAY)
    List<MunicipalityEntry> findMunicipalitiesOf(String unit, LocalDate day);

    @Query("select m from MembershipEntry m where" + MEMBER_ON_DAY)
    List<MembershipEntry> findMemberships(LocalDate day);
}
