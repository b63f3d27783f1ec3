package bildungslandschaft.workflow;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredCases extends Repository<RegisteredCase, String>, JpaSpecificationExecutor<RegisteredCase> {

    RegisteredCase save(RegisteredCase registered);

    Optional<RegisteredCase> findById(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from RegisteredCase c where c.number = :number")
    Optional<RegisteredCase> lock(String number);

    void deleteById(String number);
}
