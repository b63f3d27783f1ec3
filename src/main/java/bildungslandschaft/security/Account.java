package bildungslandschaft.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of one person to the application; what the person may do with it is written in the directory. */
@Entity
@Table(name = "accounts")
class Account {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._-]{1,60}");

    @Id
    private String login;

    @Version
    @Nullable
    private Long version;

    private String passwordHash;

    private boolean mustChangePassword;

    /** Whether it is the first of an installation, whose owner the directory has to learn of. */
    private boolean administrator;

    private boolean disabled;

    private int sessionGeneration;

    @Column(updatable = false)
    private Instant createdAt;

    protected Account() {
        this("unsaved", "", Instant.EPOCH);
    }

    Account(String login, String passwordHash, Instant createdAt) {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("A login has 1 to 60 characters of a-z, 0-9, dot, dash, underscore.");
        }
        this.login = login;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** Whether this text can be the login of anybody; the database is not asked about anything else. */
    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static Account firstAdministrator(String login, String oneTimePasswordHash, Instant createdAt) {
        var account = withOneTimePassword(login, oneTimePasswordHash, createdAt);
        account.administrator = true;
        return account;
    }

    static Account withOneTimePassword(String login, String oneTimePasswordHash, Instant createdAt) {
        var account = new Account(login, oneTimePasswordHash, createdAt);
        account.mustChangePassword = true;
        return account;
    }

    /** A password that its owner has to replace; every session opened with the old one ends with its next request. */
    void replacePassword(String oneTimePasswordHash) {
        changePassword(oneTimePasswordHash);
        mustChangePassword = true;
    }

    /** Every session opened with the old password ends with its next request. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        sessionGeneration++;
    }

    void disable() {
        disabled = true;
        sessionGeneration++;
    }

    void enable() {
        disabled = false;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isDisabled() {
        return disabled;
    }

    /** Sessions of an earlier generation are over. */
    int sessionGeneration() {
        return sessionGeneration;
    }
}
