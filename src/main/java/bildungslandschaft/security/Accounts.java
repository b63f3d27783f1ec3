package bildungslandschaft.security;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All accounts, by login. */
interface Accounts extends JpaRepository<Account, String> {

    @Query("select a.login from Account a where a.administrator")
    List<String> findFirstAdministrators();

    @Query("select a.login from Account a")
    List<String> logins();
}
