package io.comanda.notification.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.notification.NoticeLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of goods as they lie in a mail's facts. */
final class LineFacts {

    private LineFacts() {}

    static Object keep(List<?> lines) {
        return lines.stream().map(line -> keep((NoticeLine) line)).toList();
    }

    static List<NoticeLine> read(List<?> lines) {
        return lines.stream().map(line -> read((Map<?, ?>) line)).toList();
    }

    private static Map<String, Object> keep(NoticeLine line) {
        var kept = new HashMap<String, Object>();
        kept.put("quantity", line.quantity().toString());
        kept.put("name", FactType.TEXT.encode(line.name()));
        if (line.amount() != null) {
            kept.put("amount", FactType.MONEY.encode(line.amount()));
        }
        return kept;
    }

    private static NoticeLine read(Map<?, ?> kept) {
        var amount = kept.get("amount");
        return new NoticeLine(
                new Quantity(new BigDecimal(String.valueOf(kept.get("quantity")))),
                String.valueOf(kept.get("name")),
                amount == null ? null : (Money) FactType.MONEY.decode(amount));
    }
}
