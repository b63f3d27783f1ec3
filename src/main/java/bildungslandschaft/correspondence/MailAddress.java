package bildungslandschaft.correspondence;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** One mail address that a mail server accepts; names of domains with umlauts are converted. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;

    /** People write from a domain such as {@code kita.example}; one word alone is a slip of the keyboard. */
    private static final Pattern IN_THE_WORLD = Pattern.compile(".+\\.[A-Za-z][A-Za-z0-9-]+");

    public MailAddress {
        if (!isOneAddress(value)) {
            // The value itself stays out: messages of exceptions end up in logs.
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address that a person typed, or nothing if no mail from the office would arrive there. */
    public static Optional<MailAddress> typed(String text) {
        return parse(text)
                .filter(address -> IN_THE_WORLD
                        .matcher(address.value.substring(address.value.lastIndexOf('@') + 1))
                        .matches());
    }

    /** What is kept as an address, also one of a network of its own; nothing if no mail can go there. */
    static Optional<MailAddress> parse(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new MailAddress(address.substring(0, at + 1) + domain));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** Enough to recognise an address that one knows, for the record of what was sent. */
    String masked() {
        return value.charAt(0) + "***" + value.substring(value.lastIndexOf('@'));
    }

    private static boolean isOneAddress(String value) {
        boolean plain = value.chars().allMatch(c -> c > ' ' && c < 127);
        if (!plain || value.length() > LONGEST) {
            return false;
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(value, true);
            return parsed.length == 1 && !parsed[0].isGroup() && value.equals(parsed[0].getAddress());
        } catch (AddressException malformed) {
            return false;
        }
    }
}
