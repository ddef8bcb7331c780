package io.comanda.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface UserAccounts extends Repository<UserAccount, Long> {

    UserAccount save(UserAccount account);

    /** Also seen by plain SQL of the same transaction. */
    UserAccount saveAndFlush(UserAccount account);

    Optional<UserAccount> findById(long id);

    Optional<UserAccount> findByUsername(String username);

    List<UserAccount> findByActiveTrueAndUsernameInOrderByUsername(Collection<String> usernames);

    boolean existsByUsername(String username);

    List<UserAccount> findByUsernameGreaterThanOrderByUsername(String after, Limit limit);

    /** People who share a mail address, written in any case. */
    @NativeQuery("select * from access_account where lower(email) = lower(:email) and kind = 'PERSON' limit 2")
    List<UserAccount> findPeopleByEmail(String email);

    @NativeQuery("select exists (select 1 from access_account)")
    boolean any();

    @NativeQuery(
            """
            select a.* from access_account a where a.active and exists
                (select 1 from access_account_role r where r.account_id = a.id and r.role = :role)
            order by a.username limit 50""")
    List<UserAccount> findActiveHolding(String role);

    /** Locks the active administrators, so that two of them cannot remove each other at the same time. */
    @NativeQuery(
            """
            select a.* from access_account a where a.active and exists
                (select 1 from access_account_role r where r.account_id = a.id and r.role = 'administrator')
            order by a.id for update of a""")
    List<UserAccount> lockActiveAdministrators();
}
