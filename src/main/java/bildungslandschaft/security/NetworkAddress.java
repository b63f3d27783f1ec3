package bildungslandschaft.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Reads where a request came from. */
final class NetworkAddress {

    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private NetworkAddress() {}

    /** The part of an address that one customer cannot change at will: all of IPv4, the first 64 bits of IPv6. */
    static String ofOneHousehold(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // A text with a colon is never looked up in the name service.
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_A_HOUSEHOLD)));
        } catch (UnknownHostException e) {
            return "unreadable";
        }
    }
}
