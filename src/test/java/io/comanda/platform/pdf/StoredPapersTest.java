package io.comanda.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class StoredPapersTest {

    @Autowired
    Documents documents;

    @Autowired
    Company company;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource
    void eachKindIsRenderedFromItsStoredFacts(SalesKind kind) {
        var number = "PAPER-" + kind;
        var draft = new DocumentDraft(
                kind.code(), number, "order", "ORD-PAPER", number + ".pdf", Locale.GERMAN, Sales.full(number));
        var id = Objects.requireNonNull(transaction.execute(status -> documents.register(draft)));
        var first = documents.content(id);
        assertThat(new ReadBack(first.bytes()).text()).contains(number, "rampa 3", "98.765,4321");
        assertThat(documents.content(id).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void aFreshInstallationHasACompany() {
        assertThat(company).isEqualTo(Velomar.COMPANY);
    }
}
