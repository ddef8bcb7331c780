package io.comanda.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.platform.company.Company;
import io.comanda.platform.invariants.Invariants;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sixteen writers at the end of a year. The numbers of both years have no gap and no double, and each year has its own
 * days in the seller's time zone. {@code -Dstorm.invoices=5000} makes more of them.
 */
@IntegrationTest
class NumberStormTest {

    private static final int NEW_YEAR = 2042;
    private static final int INVOICES = Integer.getInteger("storm.invoices", 400);

    /** As many as are needed when each tenth fails. */
    private static final int TRANSACTIONS = INVOICES * 10 / 9;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Company company;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invariants invariants;

    @Test
    void leavesNoGapAndNoDoubleOverTheEndOfAYear() throws InterruptedException {
        var clock = new YearEnd(NEW_YEAR, company.timeZone(), TRANSACTIONS);
        var storm = new NumberStorm(beans.createBean(InvoicingAt.class).at(clock), transaction);

        Crowd.all(storm.writers(TRANSACTIONS));

        assertThat(storm.posted()).isEqualTo(TRANSACTIONS - TRANSACTIONS / 10);
        var old = numbers(storm.customer(), NEW_YEAR - 1);
        var young = numbers(storm.customer(), NEW_YEAR);
        assertThat(old.size() + young.size()).isEqualTo(storm.posted());
        assertThat(List.of(old, young)).allSatisfy(numbers -> assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(days(storm.customer()))
                .containsExactly(LocalDate.of(NEW_YEAR - 1, 12, 31), LocalDate.of(NEW_YEAR, 1, 1));
        assertThat(invariants.breaches()).isEmpty();
    }

    /** The running numbers of a year's series, ascending. */
    private List<Long> numbers(String customer, int year) {
        return jdbc.sql(
                        """
                        select split_part(number, '-', -1)::bigint from invoicing_invoice
                        where customer_number = ? and split_part(number, '-', -2) = ? order by 1""")
                .params(customer, String.valueOf(year))
                .query(Long.class)
                .list();
    }

    private List<LocalDate> days(String customer) {
        return jdbc.sql("select distinct issued_on from invoicing_invoice where customer_number = ? order by 1")
                .param(customer)
                .query(LocalDate.class)
                .list();
    }
}
