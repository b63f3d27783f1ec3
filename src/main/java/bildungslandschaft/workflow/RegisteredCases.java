package bildungslandschaft.workflow;

import org.springframework.data.repository.Repository;

import java.util.Optional;

interface RegisteredCases extends Repository<RegisteredCase, String> {

    RegisteredCase save(RegisteredCase registered);

    Optional<RegisteredCase> findById(String number);
}
