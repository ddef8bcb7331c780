package io.comanda.invoicing.electronic;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.AmountOff;
import io.comanda.ordering.ImportedOrder;
import io.comanda.ordering.ImportedOrder.ImportedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes orders from a seed, the same ones each time: the cases of VAT by turns, the rest by chance. */
final class InvoiceGenerator {

    private static final String[] METHODS = {"ACCOUNT", "ACCOUNT", "TRANSFER", "CARD", "COD"};
    private static final String[] PRICES = {"0.01", "0.335", "4.1", "19.99", "33.3333", "120.125", "999.999999"};
    private static final String[] DISCOUNTS = {"0", "0", "5", "12.5", "33.3333", "100"};
    private static final String[] QUANTITIES = {"1", "2", "3", "7", "0.125", "2.5", "144"};

    private final Random chance;
    private final List<String> products;
    private final String source;

    InvoiceGenerator(long seed, List<String> products, String source) {
        this.chance = new Random(seed);
        this.products = products;
        this.source = source;
    }

    ImportedOrder order(int index) {
        var vat = VatCase.values()[index % VatCase.values().length];
        var buyer = any(vat.buyers());
        var currency = any(buyer.currencies());
        var lines = IntStream.rangeClosed(1, 1 + chance.nextInt(8))
                .mapToObj(line -> line(line, currency, any(vat.rates())))
                .toList();
        var freight = chance.nextInt(3) == 0 ? Money.zero(currency) : new Money(price(), currency);
        return new ImportedOrder(
                source,
                source + "-" + index,
                buyer.number(),
                chance.nextBoolean() ? "PO " + index + "/2026" : null,
                "api",
                LocalDate.of(2026, 11, 20),
                currency,
                METHODS[chance.nextInt(METHODS.length)],
                null,
                null,
                buyer.address(),
                chance.nextInt(4) == 0 ? depot(buyer.address()) : buyer.address(),
                chance.nextInt(4) == 0 ? AmountOff.of(lines, "0.07") : lines,
                freight,
                freight.isZero() ? null : freightRate(vat, lines),
                null,
                false);
    }

    /** Paid before, on every seventh: a part or all of it. */
    Money prepaid(Money gross) {
        return switch (chance.nextInt(7)) {
            case 0 -> gross;
            case 1 -> gross.times(new BigDecimal("0.3"));
            default -> Money.zero(gross.currency());
        };
    }

    private ImportedLine line(int number, String currency, VatRate rate) {
        var quantity = new BigDecimal(QUANTITIES[chance.nextInt(QUANTITIES.length)]);
        var price = price();
        var discount = Percent.of(DISCOUNTS[chance.nextInt(DISCOUNTS.length)]);
        var net = new Money(quantity.multiply(price).multiply(discount.remainder()), currency);
        return new ImportedLine(number, any(products), Quantity.of(quantity), price, discount, net, rate);
    }

    /** Freight shares the rate of the goods, or has one that no line has. */
    private @Nullable VatRate freightRate(VatCase vat, List<ImportedLine> lines) {
        return chance.nextBoolean() ? vat.rates().get(0) : lines.get(0).vatRate();
    }

    private static Address depot(Address office) {
        return new Address(
                office.name() + " – depot",
                "Harbour Road 5",
                null,
                office.postalCode(),
                office.city(),
                office.region(),
                office.country(),
                null);
    }

    private BigDecimal price() {
        return new BigDecimal(PRICES[chance.nextInt(PRICES.length)]);
    }

    private <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
