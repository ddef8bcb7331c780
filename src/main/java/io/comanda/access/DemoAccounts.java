package io.comanda.access;

import io.comanda.access.domain.Passwords;
import io.comanda.access.domain.UserAccount;
import io.comanda.access.domain.UserAccounts;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One account of each role with a password and a token that everybody knows. Exists in the demo only; a production
 * start refuses a database in which it ever ran.
 */
@Component
@Profile("demo & !prod")
@Transactional
public class DemoAccounts {

    public static final String PASSWORD = "comanda-demo";

    /** Followed by the user name; for instance {@code cmd_demo_desk}. */
    public static final String TOKEN_PREFIX = Tokens.PREFIX + "demo_";

    /** One demo account: its user name says its role. */
    public record DemoAccount(String username, String displayName, Role role) {

        public String token() {
            return TOKEN_PREFIX + username;
        }
    }

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("desk", "Dana Deskowska", Role.ORDER_DESK),
            new DemoAccount("warehouse", "Walter Lagermann", Role.WAREHOUSE),
            new DemoAccount("finance", "Fina Cuenta", Role.FINANCE),
            new DemoAccount("supervisor", "Sorin Șeful", Role.SUPERVISOR),
            new DemoAccount("agent", "Ana Agent", Role.AGENT),
            new DemoAccount("buyer", "Bruno Bestell", Role.PURCHASING),
            new DemoAccount("processadmin", "Petra Process", Role.PROCESS_ADMIN),
            new DemoAccount("integration", "Web shop", Role.INTEGRATION),
            new DemoAccount("admin", "Adam Admin", Role.ADMINISTRATOR));

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Clock clock;

    DemoAccounts(UserAccounts accounts, Passwords passwords, Tokens tokens, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Creates those that are missing.
     *
     * @param agentCode which of the demo company's agents the user {@code agent} is
     */
    public void create(String agentCode) {
        var missing = ALL.stream()
                .filter(demo -> !accounts.existsByUsername(demo.username()))
                .toList();
        if (!missing.isEmpty()) {
            var hash = passwords.hash("demo account", PASSWORD);
            missing.forEach(demo -> create(demo, hash, agentCode));
        }
    }

    private void create(DemoAccount demo, String passwordHash, String agentCode) {
        var machine = demo.role() == Role.INTEGRATION;
        var account = new UserAccount(
                new UserDraft(
                        demo.username(),
                        machine ? Actor.Kind.MACHINE : Actor.Kind.PERSON,
                        demo.displayName(),
                        machine ? null : new Email(demo.username() + "@comanda.example"),
                        "en",
                        Set.of(demo.role()),
                        agentCode(demo, agentCode)),
                clock.instant());
        if (!machine) {
            account.protectWith(passwordHash);
        }
        accounts.saveAndFlush(account);
        tokens.issue(demo.username(), "demo", demo.token(), Duration.ofDays(3650));
    }

    private static @Nullable String agentCode(DemoAccount demo, String agentCode) {
        return demo.role() == Role.AGENT ? agentCode : null;
    }
}
