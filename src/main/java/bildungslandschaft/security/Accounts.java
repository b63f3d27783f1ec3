package bildungslandschaft.security;

import org.springframework.data.jpa.repository.JpaRepository;

/** All accounts, by login. */
interface Accounts extends JpaRepository<Account, String> {}
