package io.comanda.crash;

import java.util.Map;

/** What is to be different about an order, and what the order is then. */
enum Wish {
    MORE,
    LESS,
    DISCOUNT,
    ADDRESS,
    LINE_ADDED,
    LINE_OFF,
    MISSING_OFF;

    static final String STREET = "Nowa 7";

    /** @param quantities of the order by product, before the change */
    String change(Map<String, Integer> quantities) {
        var first = quantities.getOrDefault(Goods.FIRST, 0);
        return switch (this) {
            case MORE -> line(1, "\"quantity\": " + (first + 3));
            case LESS -> line(1, "\"quantity\": " + (first - 1));
            case DISCOUNT -> line(1, "\"discount\": 12");
            case LINE_OFF -> line(2, "\"quantity\": 0");
            case MISSING_OFF -> line(3, "\"quantity\": 0");
            case LINE_ADDED -> "{\"added\": [{\"productNumber\": \"%s\", \"quantity\": 2}]}".formatted(Goods.MORE);
            case ADDRESS ->
                """
                    {"deliveryAddress": {"name": "Magazyn", "street": "%s", "postalCode": "50-101",
                     "city": "Wrocław", "country": "PL"}}"""
                        .formatted(STREET);
        };
    }

    /** Does to the quantities what the change does to the order. */
    void apply(Map<String, Integer> quantities) {
        switch (this) {
            case MORE -> quantities.merge(Goods.FIRST, 3, Integer::sum);
            case LESS -> quantities.merge(Goods.FIRST, -1, Integer::sum);
            case LINE_OFF -> quantities.remove(Goods.SECOND);
            case MISSING_OFF -> quantities.remove(Goods.MISSING);
            case LINE_ADDED -> quantities.merge(Goods.MORE, 2, Integer::sum);
            case DISCOUNT, ADDRESS -> {}
        }
    }

    private static String line(int lineNo, String difference) {
        return "{\"lines\": [{\"lineNo\": %d, %s}]}".formatted(lineNo, difference);
    }
}
