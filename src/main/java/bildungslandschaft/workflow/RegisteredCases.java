package bildungslandschaft.workflow;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface RegisteredCases extends Repository<RegisteredCase, String>, JpaSpecificationExecutor<RegisteredCase> {

    RegisteredCase save(RegisteredCase registered);

    Optional<RegisteredCase> findById(String number);

    void deleteById(String number);
}
