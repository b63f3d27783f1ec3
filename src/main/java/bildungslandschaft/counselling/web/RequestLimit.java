package bildungslandschaft.counselling.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests one connection may send in an hour; a family or a library gets through, a program does not. */
@Component
class RequestLimit {

    /** So many connections are remembered; the one unused longest goes first. */
    private static final int REMEMBERED = 10_000;

    private final int perHour;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    RequestLimit(@Value("${bildungslandschaft.counselling.requests-per-hour:20}") int perHour) {
        this.perHour = perHour;
    }

    boolean allows(String address) {
        return buckets.computeIfAbsent(address, any -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
