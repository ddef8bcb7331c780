package io.comanda.invoicing;

import io.comanda.Shop;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many writers post invoices at once. Each tenth transaction is rolled back, by turns before its number is drawn and
 * after it, as the last thing before the commit.
 */
final class NumberStorm {

    static final int WRITERS = 16;

    private static final int ONE_FAILS_OF = 10;
    private static final Address BUYER =
            new Address("Furtuna SRL", "Strada Vântului 16", null, "400001", "Cluj-Napoca", "Cluj", "RO", null);

    private final Invoicing invoicing;
    private final TransactionTemplate transaction;
    private final String run = Shop.own("NUMBERS-");
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger posted = new AtomicInteger();

    NumberStorm(Invoicing invoicing, TransactionTemplate transaction) {
        this.invoicing = invoicing;
        this.transaction = transaction;
    }

    /** What each writer does until so many transactions were begun. */
    List<Callable<Boolean>> writers(int transactions) {
        var end = begun.get() + transactions;
        return IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    for (var serial = begun.incrementAndGet(); serial <= end; serial = begun.incrementAndGet()) {
                        attempt(serial);
                    }
                    return true;
                })
                .toList();
    }

    /** How many transactions were committed. */
    int posted() {
        return posted.get();
    }

    String customer() {
        return run;
    }

    private void attempt(int serial) {
        try {
            transaction.executeWithoutResult(status -> {
                invoicing.issue(draft(serial));
                if (serial % ONE_FAILS_OF == 0) {
                    fail(serial);
                }
            });
            posted.incrementAndGet();
        } catch (Failure failure) {
            // meant to happen: what was written is gone, the number with it
        }
    }

    private static void fail(int serial) {
        if (serial % (2 * ONE_FAILS_OF) == 0) {
            throw new Failure();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                throw new Failure();
            }
        });
    }

    private InvoiceDraft draft(int serial) {
        var order = run + "-" + serial;
        var price = Money.of(1000 + serial % 97 + ".37", "RON");
        return new InvoiceDraft(
                order,
                null,
                new InvoiceDraft.Buyer(run, BUYER.name(), "RO14399840", null, "ro", BUYER),
                null,
                null,
                LocalDate.EPOCH,
                "ACCOUNT",
                30,
                price.currency(),
                List.of(new InvoiceDraft.Line(
                        order,
                        1,
                        "WIND",
                        "Wind",
                        Quantity.of(1),
                        "pcs",
                        price.amount(),
                        Percent.ZERO,
                        price,
                        VatRate.standard("21"))),
                Money.zero(price.currency()));
    }

    private static final class Failure extends RuntimeException {}
}
