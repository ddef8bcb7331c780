package io.comanda.commission.domain;

import static io.comanda.commission.CommissionPolicy.Validity.PRO_RATA;

import io.comanda.commission.CommissionPolicy.Validity;
import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer's money makes valid. A payment is worth its part of the invoice's gross; when nothing is open any more,
 * all that was earned is valid, so that the last payment takes the remainder of rounding. Money taken off again takes its
 * part back. A credit note's commission is valid in the same ratio as the invoice's.
 */
public record Validation(Money gross, boolean paid, List<InvoiceReceipt> receipts, Validity validity) {

    /**
     * One fact to be added.
     *
     * @param heard the last receipt that counts in it
     * @param receipt whose part it is; missing when it is the first share of a credit note, or no money's
     */
    public record Step(Money base, Money amount, long heard, @Nullable InvoiceReceipt receipt) {}

    public static Validation of(InvoiceView invoice, List<InvoiceReceipt> receipts, Validity validity) {
        return new Validation(invoice.gross(), invoice.fullyPaid(), receipts, validity);
    }

    /** What is still to be added to this; nothing the second time. */
    public List<Step> steps(Earned earned) {
        var steps = new ArrayList<Step>();
        var valid = earned.valid();
        var causes = causes(earned);
        for (var receipt : causes.subList(0, Math.max(0, causes.size() - 1))) {
            var reached = earned.within(valid.plus(earned.part(receipt.amount(), gross)));
            add(steps, earned, valid, reached, receipt);
            valid = reached;
        }
        add(steps, earned, valid, target(earned), causes.isEmpty() ? null : causes.get(causes.size() - 1));
        return steps;
    }

    private void add(List<Step> steps, Earned earned, Money valid, Money reached, @Nullable InvoiceReceipt receipt) {
        if (!reached.equals(valid)) {
            var base = earned.baseOf(reached)
                    .minus(steps.stream().map(Step::base).reduce(earned.validBase(), Money::plus));
            steps.add(new Step(base, reached.minus(valid), receipt == null ? last() : receipt.id(), receipt));
        }
    }

    /** New money, one by one; a credit note that nothing was valid of takes all before it at once. */
    private List<InvoiceReceipt> causes(Earned earned) {
        var isFirstShareOfANote = !earned.ofInvoice() && earned.heard() == 0;
        if (isFirstShareOfANote) {
            return List.of();
        }
        var fresh = receipts.stream().filter(each -> each.id() > earned.heard()).toList();
        return validity == PRO_RATA || fresh.isEmpty() ? fresh : fresh.subList(fresh.size() - 1, fresh.size());
    }

    private Money target(Earned earned) {
        if (paid) {
            return earned.amount();
        }
        var none = Money.zero(gross.currency());
        return validity == PRO_RATA
                ? earned.within(receipts.stream()
                        .map(receipt -> earned.part(receipt.amount(), gross))
                        .reduce(none, Money::plus))
                : none;
    }

    private long last() {
        return receipts.stream().mapToLong(InvoiceReceipt::id).max().orElse(0);
    }
}
