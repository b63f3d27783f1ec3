package bildungslandschaft.correspondence.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down whoever tries out links. Each node counts for itself; tokens are too long to be guessed anyway. */
@Component
class RateLimit {

    private static final int ADDRESSES = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    RateLimit(@Value("${bildungslandschaft.correspondence.link-requests-per-minute:60}") int perMinute) {
        this.perMinute = perMinute;
    }

    boolean admits(String address) {
        return buckets.computeIfAbsent(address, ignored -> newBucket()).tryConsume(1);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
