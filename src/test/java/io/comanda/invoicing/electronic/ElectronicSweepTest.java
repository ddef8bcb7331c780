package io.comanda.invoicing.electronic;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatRate;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot become electronic is told, and keeps nothing else waiting. */
@IntegrationTest
class ElectronicSweepTest {

    @Autowired
    private ElectronicSweep sweep;

    @Autowired
    private ElectronicInvoices electronic;

    @Autowired
    private Documents documents;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tellsFinanceOnceOfWhatCannotBeWritten() {
        var clerk = Shop.own("clerk-");
        users.create(UserDraft.person(clerk, "Clerk", new Email(clerk + "@example.org"), Role.FINANCE));
        var number = Shop.own("BROKEN-");
        announce(number, Map.of("number", number));
        sweep.check(number);
        sweep.check(number);
        var report = electronic.report(number, Locale.GERMAN);
        assertThat(report.state()).isEqualTo(ElectronicState.INVALID);
        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.advice())
                .contains("Protokoll"));
        assertThat(jdbc.sql("select count(*) from platform_notice where username = ? and subject = ?")
                        .params(clerk, number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void checksWhatWasPosted() {
        var number = Shop.own("INV-");
        announce(number, Papers.of(Buyers.LODZ.address(), VatRate.zero("K")));
        assertThat(electronic.report(number, Locale.ENGLISH).state()).isEqualTo(ElectronicState.WAITING);
        sweep.check(number);
        assertThat(electronic.report(number, Locale.ENGLISH).state()).isEqualTo(ElectronicState.VALID);
    }

    private void announce(String number, Object facts) {
        transaction.executeWithoutResult(status -> electronic.announce(
                number,
                documents.register(new DocumentDraft(
                        "invoice", number, "order", "ORD-SWEEP", number + ".pdf", Locale.ENGLISH, facts)),
                Money.zero("EUR")));
    }
}
