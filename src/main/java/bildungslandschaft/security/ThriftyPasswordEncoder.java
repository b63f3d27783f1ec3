package bildungslandschaft.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes as many passwords at once as there are processors: each takes 19 MiB, and a flood of logins must not take all. */
class ThriftyPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    ThriftyPasswordEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    @Nullable
    public String encode(@Nullable CharSequence rawPassword) {
        return inTurn(() -> encoder.encode(rawPassword));
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(rawPassword, encodedPassword)));
    }

    @Nullable
    private <T> T inTurn(Supplier<@Nullable T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
