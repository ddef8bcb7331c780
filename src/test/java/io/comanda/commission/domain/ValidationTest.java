package io.comanda.commission.domain;

import static io.comanda.commission.CommissionPolicy.Validity.PRO_RATA;
import static io.comanda.commission.CommissionPolicy.Validity.WHEN_PAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.commission.CommissionPolicy.Validity;
import io.comanda.commission.domain.Validation.Step;
import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Net 1,000, gross 1,210, five percent: 50.00 is accrued. */
class ValidationTest {

    private static final Money GROSS = eur("1210.00");

    private static final Earned INVOICE = earned("INV-1", true, "1000.00", "50.00");

    private static final Earned NOTE = earned("CRN-1", false, "-200.00", "-10.00");

    @Test
    void makesHalfOfFiftyValidWithHalfOfTheMoney() {
        assertThat(amounts(INVOICE, false, PRO_RATA, "605.00")).containsExactly("25.00");
        assertThat(amounts(INVOICE, true, PRO_RATA, "605.00", "605.00")).containsExactly("25.00", "25.00");
    }

    @Test
    void givesTheRemainderOfRoundingToTheLastPayment() {
        var third = earned("INV-1", true, "200.00", "10.00");
        assertThat(amounts(third, true, PRO_RATA, "403.33", "403.33", "403.34"))
                .containsExactly("3.33", "3.33", "3.34");
    }

    @Test
    void makesNothingValidBeforeTheLastPaymentWhereTheHouseWantsItSo() {
        assertThat(amounts(INVOICE, false, WHEN_PAID, "605.00")).isEmpty();
        assertThat(amounts(INVOICE, true, WHEN_PAID, "605.00", "605.00")).containsExactly("50.00");
    }

    @Test
    void takesBackWhatAReversedPaymentMadeValid() {
        assertThat(amounts(INVOICE, false, PRO_RATA, "605.00", "605.00", "-605.00"))
                .containsExactly("25.00", "25.00", "-25.00");
        var paid = after(INVOICE, eur("50.00"), 2);
        assertThat(amounts(paid, false, WHEN_PAID, "605.00", "605.00", "-605.00"))
                .containsExactly("-50.00");
    }

    @Test
    void letsACreditNoteOfTwoHundredTakeTenBackInTheRatioOfTheMoney() {
        assertThat(amounts(NOTE, true, PRO_RATA, "605.00", "605.00", "-242.00")).containsExactly("-10.00");
        assertThat(amounts(NOTE, false, PRO_RATA, "605.00")).containsExactly("-5.00");
        assertThat(amounts(NOTE, false, PRO_RATA)).isEmpty();
    }

    @Test
    void doesNotMindWhatIsPaidBackForACreditNote() {
        var paid = after(INVOICE, eur("50.00"), 2);
        assertThat(amounts(paid, true, PRO_RATA, "605.00", "605.00", "-242.00")).isEmpty();
    }

    @Test
    void saysWhichMoneyItWasAndWhichPartOfTheBase() {
        var steps = validation(false, PRO_RATA, "605.00").steps(INVOICE);
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.receipt()).extracting(InvoiceReceipt::reference).isEqualTo("BANK-1");
            assertThat(step.base()).isEqualTo(eur("500.00"));
        });
        assertThat(validation(false, PRO_RATA, "605.00").steps(after(INVOICE, eur("25.00"), 1)))
                .isEmpty();
    }

    @Test
    void endsAtTheSameSumHoweverTheMoneyComesAndWhoeverHearsOfIt() {
        var random = new Random(20261125);
        for (var run = 0; run < 500; run++) {
            var earned = earned("INV-1", true, "1000.00", random.nextInt(1, 9_999) + ".0" + random.nextInt(10));
            var payments = payments(random);
            var cut = random.nextInt(payments.length + 1);
            var first = validation(
                    false, PRO_RATA, List.of(payments).subList(0, cut).toArray(String[]::new));
            var before = sum(first.steps(earned));
            assertThat(before).isBetween(eur("0.00"), earned.amount());
            var heard = after(earned, before, cut);
            var then = sum(validation(true, PRO_RATA, payments).steps(heard));
            assertThat(before.plus(then)).isEqualTo(earned.amount());
        }
    }

    private static String[] payments(Random random) {
        var parts = new ArrayList<String>();
        var left = 121_000;
        while (left > 0) {
            var part = Math.min(left, random.nextInt(1, 60_000));
            parts.add(eur("0.01")
                    .times(java.math.BigDecimal.valueOf(part))
                    .amount()
                    .toPlainString());
            left -= part;
        }
        return parts.toArray(String[]::new);
    }

    private static List<String> amounts(Earned earned, boolean paid, Validity validity, String... payments) {
        return validation(paid, validity, payments).steps(earned).stream()
                .map(step -> step.amount().amount().toPlainString())
                .toList();
    }

    private static Validation validation(boolean paid, Validity validity, String... payments) {
        var receipts = new ArrayList<InvoiceReceipt>();
        for (var payment : payments) {
            var id = receipts.size() + 1;
            receipts.add(
                    new InvoiceReceipt(id, eur(payment), LocalDate.of(2026, 11, id), "BANK_TRANSFER", "BANK-" + id));
        }
        return new Validation(GROSS, paid, receipts, validity);
    }

    private static Earned earned(String document, boolean ofInvoice, String base, String amount) {
        return new Earned(document, ofInvoice, eur(base), eur(amount), eur("0.00"), eur("0.00"), 0);
    }

    private static Earned after(Earned earned, Money valid, long heard) {
        return new Earned(
                earned.documentNumber(), true, earned.base(), earned.amount(), earned.baseOf(valid), valid, heard);
    }

    private static Money sum(List<Step> steps) {
        return steps.stream().map(Step::amount).reduce(eur("0.00"), Money::plus);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
