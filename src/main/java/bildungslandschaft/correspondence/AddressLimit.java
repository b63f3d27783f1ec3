package bildungslandschaft.correspondence;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often people without an account may write to us from one network address: a family or a library gets through, a
 * program does not. Each node counts for itself.
 */
public final class AddressLimit {

    /** So many addresses are remembered; the one unused longest goes first. */
    private static final int REMEMBERED = 10_000;

    private final int requests;
    private final Duration within;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    public AddressLimit(int requests, Duration within) {
        this.requests = requests;
        this.within = within;
    }

    /** Counts this request; false if it is one too many. */
    public boolean admits(String address) {
        return buckets.computeIfAbsent(ofOneHousehold(address), first -> full()).tryConsume(1);
    }

    /** Of IPv6 the first 64 bits: the rest a single customer can change at will. */
    private static String ofOneHousehold(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // A text with a colon is never looked up in the name service.
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, 8);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
            return "unreadable";
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, within))
                .build();
    }
}
