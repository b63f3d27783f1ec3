package bildungslandschaft.masterdata.people;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PersonChanges extends Repository<PersonChange, Long> {

    PersonChange save(PersonChange change);

    List<PersonChange> findByLoginOrderByAtDescIdDesc(String login, Limit most);
}
