package io.comanda.invoicing.electronic;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.pricing.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Papers of two lines and freight, in EUR, and the rates to convert them. */
final class Papers {

    private Papers() {}

    static SalesDocument of(Address buyer, VatRate rate) {
        return of(
                buyer,
                List.of(
                        line(1, "Toner", "3", "19.99", "10", "53.97", rate),
                        line(2, "Paper, the last third of three deliveries", "1", "3.333", "0", "3.34", rate),
                        SalesDocument.Line.freight(3, Money.of("15.00", "EUR"), rate)));
    }

    static SalesDocument ofFreight(Address buyer, VatRate rate) {
        return of(buyer, List.of(SalesDocument.Line.freight(1, Money.of("15.00", "EUR"), rate)));
    }

    private static SalesDocument of(Address buyer, List<SalesDocument.Line> lines) {
        return new SalesDocument(
                "INV-7",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 20),
                buyer,
                null,
                new SalesDocument.References("ORD-1", "PO 5", null, vatId(buyer), "SHP-2", "INV-3"),
                lines,
                VatBreakdown.of(
                        "EUR",
                        lines.stream()
                                .map(line -> new VatBreakdown.Line(line.net(), line.vatRate()))
                                .toList()),
                new SalesDocument.Terms("ACCOUNT", LocalDate.of(2026, 12, 21), 30),
                List.of("Thank you."),
                null);
    }

    private static String vatId(Address buyer) {
        return buyer.country().equals("PL")
                ? "PL8567346215"
                : buyer.country().equals("RO") ? "RO14399840" : "DE136695976";
    }

    /** What foreign money is worth in Romania. */
    static List<ExchangeRate> rates() {
        return Stream.of("EUR", "PLN", "HUF", "USD", "GBP", "CHF")
                .map(currency ->
                        new ExchangeRate(currency, "RON", LocalDate.of(2026, 7, 1), new BigDecimal("5.08325"), "BNR"))
                .toList();
    }

    private static SalesDocument.Line line(
            int position, String name, String quantity, String price, String discount, String net, VatRate rate) {
        return new SalesDocument.Line(
                position,
                "SKU-" + position,
                name,
                Quantity.of(new BigDecimal(quantity)),
                "pcs",
                new BigDecimal(price),
                Percent.of(discount),
                Money.of(net, "EUR"),
                rate);
    }
}
