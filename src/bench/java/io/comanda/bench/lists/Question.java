package io.comanda.bench.lists;

import java.util.List;

/** What a person's screen asks the server. */
record Question(String what, String user, String path) {

    /** The first page of each list, each badge and each box in which people type. */
    static final List<Question> ALL = List.of(
            desk("orders", "/api/orders"),
            desk("orders by promised day", "/api/orders?sort=PROMISED&direction=ASC"),
            desk("orders by total", "/api/orders?sort=TOTAL"),
            desk("orders by customer", "/api/orders?sort=CUSTOMER&direction=ASC"),
            desk("orders of words", "/api/orders?text=crowd*0543"),
            desk("orders in work", "/api/orders?lifecycle=PLACED"),
            desk("orders on hold", "/api/orders?held=true"),
            desk("own orders", "/api/orders?own=true"),
            desk("orders that can ship now", "/api/orders?supply=ALL"),
            desk("orders that can ship in part", "/api/orders?supply=PART"),
            desk("orders without goods", "/api/orders?supply=NONE"),
            desk("orders, as an agent", "/api/orders").by("agent"),
            desk("badge: all orders", "/api/orders/count"),
            desk("badge: in work", "/api/orders/count?lifecycle=PLACED"),
            desk("badge: on hold", "/api/orders/count?held=true"),
            desk("badge: can ship now", "/api/orders/count?supply=ALL"),
            desk("badge: can ship in part", "/api/orders/count?supply=PART"),
            desk("badge: without goods", "/api/orders/count?supply=NONE"),
            desk("search: order number", "/api/search?q=CROWD-054321"),
            desk("search: last digits", "/api/search?q=54321"),
            desk("search: customer", "/api/search?q=bicicletas"),
            desk("search: slip of the pen", "/api/search?q=bicicleats"),
            desk("search: reference", "/api/search?q=c4ca4238a0b9"),
            desk("search: what all have", "/api/search?q=crowd"),
            desk("search: nothing", "/api/search?q=zzqqxx"),
            desk("type-ahead: customer", "/api/new-order/customers?q=ar"),
            desk("type-ahead: goods", "/api/new-order/products?q=br"),
            desk("customers", "/api/customers"),
            desk("products", "/api/products"),
            desk("invoices", "/api/invoices").by("finance"),
            desk("invoices overdue", "/api/invoices?standing=OVERDUE").by("finance"),
            desk("open items", "/api/invoices/open-items").by("finance"),
            desk("refunds owed", "/api/payments/refunds-owed").by("finance"),
            desk("tasks of my groups", "/api/tasks"),
            desk("tasks of all groups", "/api/tasks").by("supervisor"),
            desk("my tasks", "/api/tasks?view=mine"),
            desk("unassigned tasks", "/api/tasks?view=unassigned"),
            desk("overdue tasks", "/api/tasks?view=overdue").by("supervisor"),
            desk("tasks by amount", "/api/tasks?sort=-amount").by("supervisor"),
            desk("tasks of words", "/api/tasks?customer=aurora%2077").by("supervisor"),
            desk("tasks of an order", "/api/tasks?subject=CROWD-0001*").by("supervisor"),
            desk("badge: tasks", "/api/tasks/counts"),
            desk("badge: tasks of all groups", "/api/tasks/counts").by("supervisor"),
            desk("workload", "/api/tasks/workload").by("supervisor"),
            desk("incidents", "/api/incidents").by("admin"),
            desk("badge: notices", "/api/notices/unread"),
            desk("stock", "/api/stock").by("warehouse"),
            desk("floor", "/api/shipments/waiting?warehouse=CLJ").by("warehouse"));

    private static Question desk(String what, String path) {
        return new Question(what, "desk", path);
    }

    private Question by(String other) {
        return new Question(what, other, path);
    }
}
