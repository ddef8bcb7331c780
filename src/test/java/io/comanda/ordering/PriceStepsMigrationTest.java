package io.comanda.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Orders placed before prices were explained by facts keep their explanations. */
class PriceStepsMigrationTest {

    @Test
    void makesFactsOfTheWordsThatWereKept() {
        var url = TestDatabase.create();
        flyway(url).target("202611220233").load().migrate();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        jdbc.sql(
                        """
                        insert into ordering_order (id, version, number, channel, customer_number, customer_name, language,
                            order_date, currency, payment_method, delivery_policy, billing_address, delivery_address, freight,
                            net, tax, gross, lifecycle, payment_state, fulfilment_state, invoice_state, held)
                        values (1, 0, 'OLD-1', 'desk', 'K-1', 'Ana', 'ro', date '2026-01-01', 'EUR', 'ACCOUNT', 'COMPLETE',
                            '{}', '{}', 0, 9.5, 0, 9.5, 'DRAFT', 'OPEN', 'UNFULFILLED', 'NOT_INVOICED', false)""")
                .update();
        jdbc.sql(
                        """
                        insert into ordering_order_line (id, order_id, line_no, product_number, name, quantity, unit, unit_price,
                            discount, net, vat_category, vat_percent, stocked, price_explanation, shipped, invoiced, cancelled)
                        select line, 1, line, 'P', 'Thing', 1, 'PCS', 10, 5, 4.75, 'S', 19, true, words, 0, 0, 0
                        from (values
                            (1, array['groupList {price=10.00, currency=EUR, list=A}', 'manual discount 5 %']),
                            (2, array['agreed elsewhere']),
                            (3, '{}'::text[])) as old(line, words)""")
                .update();

        flyway(url).load().migrate();

        assertThat(jdbc.sql("select price_explanation::text from ordering_order_line order by line_no")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "[{\"kind\": \"groupList\", \"facts\": {\"list\": \"A\", \"price\": \"10.00\", \"currency\": \"EUR\"}},"
                                + " {\"kind\": \"manualDiscount\", \"facts\": {\"percent\": \"5\"}}]",
                        "[{\"kind\": \"agreedElsewhere\", \"facts\": {}}]",
                        "[]");
    }

    private static FluentConfiguration flyway(String url) {
        return Flyway.configure().dataSource(url, "postgres", "postgres").locations("classpath:db/migration");
    }
}
