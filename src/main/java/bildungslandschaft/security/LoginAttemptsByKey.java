package bildungslandschaft.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** All counters of wrong passwords. */
interface LoginAttemptsByKey extends JpaRepository<LoginAttempts, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from LoginAttempts a where a.attemptKey = :key")
    Optional<LoginAttempts> lock(String key);

    /** The latest first. */
    List<LoginAttempts> findTop100ByFailuresGreaterThanOrderByLastFailureAtDesc(int failures);

    @Query("select a.attemptKey from LoginAttempts a where a.lastFailureAt < :then")
    List<String> lastFailedBefore(Instant then);

    @Transactional
    @Modifying
    @Query("delete from LoginAttempts a where a.attemptKey = :key and a.lastFailureAt < :then")
    void forget(String key, Instant then);
}
