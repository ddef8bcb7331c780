package io.comanda.desk;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the list of orders is sorted by, before the age of the order. */
@Schema(name = "OrderSort")
public enum OrderSort {
    /** Drafts first, they are the newest. */
    PLACED("coalesce(o.placed_at, timestamptz 'infinity')", "timestamptz"),
    /** Without a wished day last. */
    PROMISED("coalesce(o.requested_on, date 'infinity')", "date"),
    TOTAL("o.gross", "numeric"),
    CUSTOMER("platform_fold(o.customer_name) collate \"C\"", "text");

    private final String expression;
    private final String type;

    OrderSort(String expression, String type) {
        this.expression = expression;
        this.type = type;
    }

    /** In SQL, with an index for it. */
    public String expression() {
        return expression;
    }

    public String type() {
        return type;
    }
}
