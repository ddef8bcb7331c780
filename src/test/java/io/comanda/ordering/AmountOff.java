package io.comanda.ordering;

import io.comanda.kernel.Money;
import io.comanda.ordering.ImportedOrder.ImportedLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** An amount off a whole order, shared out over its lines to the cent. */
public final class AmountOff {

    private AmountOff() {}

    /** @param share of what the lines come to */
    public static List<ImportedLine> of(List<ImportedLine> lines, String share) {
        var nets = lines.stream().map(ImportedLine::net).toList();
        var off = nets.stream().reduce(Money::plus).orElseThrow().times(new BigDecimal(share));
        var shares = off.shareOut(nets.stream().map(Money::amount).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> less(lines.get(i), shares.get(i)))
                .toList();
    }

    private static ImportedLine less(ImportedLine line, Money share) {
        return new ImportedLine(
                line.lineNo(),
                line.productNumber(),
                line.quantity(),
                line.unitPrice(),
                line.discount(),
                line.net().minus(share),
                line.vatRate());
    }
}
