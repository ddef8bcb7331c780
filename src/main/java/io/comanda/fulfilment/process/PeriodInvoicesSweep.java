package io.comanda.fulfilment.process;

import io.comanda.fulfilment.InvoiceCandidates;
import io.comanda.fulfilment.NothingToInvoice;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Invoices what left before the present week or month of customers who get one invoice for it. It remembers nothing: what
 * waits is what is left to do, so it goes on where it stopped, and what one customer's invoice fails by stops no other.
 */
@Component
class PeriodInvoicesSweep {

    private static final Logger log = LoggerFactory.getLogger(PeriodInvoicesSweep.class);

    private final InvoiceCandidates goods;
    private final Company company;
    private final Clock clock;

    PeriodInvoicesSweep(InvoiceCandidates goods, Company company, Clock clock) {
        this.goods = goods;
        this.company = company;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${comanda.invoicing.sweep-pause:1h}", initialDelayString = "5m")
    void sweep() {
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        invoice(InvoicingRule.WEEKLY, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        invoice(InvoicingRule.MONTHLY, today.withDayOfMonth(1));
    }

    private void invoice(InvoicingRule rule, LocalDate periodBegan) {
        var began = periodBegan.atStartOfDay(company.timeZone()).toInstant();
        goods.customers(rule, began).forEach(customer -> invoice(customer, began));
    }

    private void invoice(String customer, Instant before) {
        try {
            goods.invoiceAll(customer, before);
        } catch (NothingToInvoice e) {
            log.debug("Nothing waits of customer {}", customer);
        } catch (RuntimeException e) {
            log.warn("The invoice of customer {} is tried again later", customer, e);
        }
    }
}
