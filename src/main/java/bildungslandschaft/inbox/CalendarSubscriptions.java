package bildungslandschaft.inbox;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarSubscriptions extends Repository<CalendarSubscription, String> {

    CalendarSubscription save(CalendarSubscription subscription);

    Optional<CalendarSubscription> findById(String login);

    Optional<CalendarSubscription> findBySecretHash(String secretHash);

    void deleteById(String login);
}
