package io.comanda.platform.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import io.comanda.platform.pdf.SalesDocument.Line;
import io.comanda.platform.pdf.SalesDocument.References;
import io.comanda.platform.pdf.SalesDocument.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Sales documents to print. */
public final class Sales {

    public static final Address LODZ = new Address(
            "Rowery Łódź – Świat Dwóch Kółek sp. z o.o.",
            "ul. Piotrkowska 217",
            null,
            "90-451",
            "Łódź",
            null,
            "PL",
            "+48 42 555 01 20");

    private Sales() {}

    public static SalesDocument ofLines(String number, List<Line> lines) {
        var vat = VatBreakdown.of(
                "EUR",
                lines.stream()
                        .map(line -> new VatBreakdown.Line(line.net(), line.vatRate()))
                        .toList());
        return new SalesDocument(
                number,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 24),
                LODZ,
                null,
                new References("ORD-2026-000123", "ZAM/2026/11/0457", "C-1042", "PL8567346215", null, null),
                lines,
                vat,
                new Terms("ACCOUNT", LocalDate.of(2026, 12, 21), 30),
                List.of(),
                null);
    }

    public static SalesDocument small(String number) {
        return ofLines(
                number,
                List.of(
                        line(1, "BK-M82S-38", "Mountain-100 Silver, 38", "2", "1912.1544", "2", "21"),
                        line(2, "HL-U509", "Sport-100 Helmet, red", "12", "20.1865", "0", "21"),
                        line(3, "BK-BOOK", "Workshop manual “Wheels, hubs and spokes”", "3", "24.90", "0", "11")));
    }

    public static SalesDocument long120(String number) {
        return ofLines(
                number,
                IntStream.rangeClosed(1, 120)
                        .mapToObj(i -> line(
                                i,
                                "VM-%04d".formatted(i * 37),
                                i % 7 == 0
                                        ? "Freehub body with sealed bearings for wide flanges, quick release, black anodised"
                                        : "Inner tube 28\" x 1.75, no. " + i,
                                String.valueOf(i % 9 + 1),
                                String.valueOf(3 + i % 13 + i * 0.01),
                                "0",
                                i % 10 == 0 ? "11" : "21"))
                        .toList());
    }

    /** Everything a document can have at once: two addresses, reverse charge, cash, notes and a very large amount. */
    public static SalesDocument full(String number) {
        var lines = List.of(
                line(
                        1,
                        "VM-0001",
                        "Cargo bicycle with box, electric, 250 W, ten years of service",
                        "12345",
                        "98765.4321",
                        "12.5",
                        "21"),
                new Line(
                        2,
                        null,
                        "Freight and insurance",
                        Quantity.of(new BigDecimal("1.125")),
                        "kg",
                        new BigDecimal("10"),
                        Percent.ZERO,
                        Money.of("11.25", "EUR"),
                        VatRate.zero("AE")));
        var plain = ofLines(number, lines);
        return new SalesDocument(
                number,
                plain.day(),
                plain.supplyDay(),
                LODZ,
                new Address("Rowery Łódź, magazyn", "ul. Składowa 5", "rampa 3", "90-127", "Łódź", null, "PL", null),
                new References(
                        "ORD-2026-000123", "ZAM/1", "C-1042", "PL8567346215", "SHP-2026-000456", "INV-2026-000001"),
                lines,
                plain.vat(),
                new Terms("TRANSFER", null, 14),
                List.of("Please check the goods on arrival.", "Second paragraph. ".repeat(30)),
                "As discussed on the phone.\nThe box comes in green.");
    }

    public static Line line(
            int position, String product, String name, String quantity, String price, String discount, String vat) {
        var net = new BigDecimal(quantity)
                .multiply(new BigDecimal(price))
                .multiply(Percent.of(discount).remainder());
        return new Line(
                position,
                product,
                name,
                Quantity.of(new BigDecimal(quantity)),
                "pcs",
                new BigDecimal(price),
                Percent.of(discount),
                new Money(net, "EUR"),
                VatRate.standard(vat));
    }
}
