package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.comanda.nonsense.Nonsense;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever nonsense comes in, the answer is a problem with a code that blames the caller, and nothing is stored. */
@IntegrationTest
class BadInputTest {

    private static final String[] EVERYBODY = {
        "order-desk",
        "warehouse",
        "finance",
        "supervisor",
        "purchasing",
        "process-admin",
        "integration",
        "administrator"
    };
    private static final List<String> TABLES = List.of(
            "ordering_order",
            "quoting_quote",
            "customer_account",
            "catalog_product",
            "inventory_movement",
            "invoicing_invoice",
            "invoicing_credit_note",
            "purchasing_supplier",
            "purchasing_order",
            "purchasing_receipt",
            "fulfilment_wave",
            "shipping_cut_off",
            "shipping_manifest",
            "banking_statement",
            "returns_return",
            // Those of a VAT rate come by themselves when a booking first meets it.
            "accounting_account a where not exists (select from accounting_rule r where r.account_id = a.id)",
            "accounting_closing");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("io.comanda.nonsense.Nonsense#all")
    void isAnsweredWithAProblem(Nonsense nonsense) throws Exception {
        var before = rows();
        var response = http.perform(request(nonsense.method(), URI.create(nonsense.path()))
                        .with(Callers.as(EVERYBODY))
                        .header("Idempotency-Key", Shop.own("bad-"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(nonsense.body()))
                .andReturn()
                .getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isBetween(400, 499);
        assertThat(response.getContentType()).as(nonsense.toString()).startsWith("application/problem+json");
        assertThat(text).contains("\"code\"").doesNotContain("Exception").doesNotContain("at io.comanda");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void isATableOfAtLeastSixtyCases() {
        assertThat(Nonsense.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
