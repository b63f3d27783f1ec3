package bildungslandschaft.correspondence;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** What makes an address secret. Only its fingerprint is kept, so that nobody finds it out from the database. */
public final class SecretWord {

    /** 128 bits: an address that cannot be guessed needs no counting of attempts. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretWord() {}

    /** A new one, in signs that an address may have. */
    public static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String fingerprint(String secret) {
        return DigestUtils.sha256Hex(secret);
    }
}
