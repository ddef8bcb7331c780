package io.comanda.purchasing.domain;

import io.comanda.platform.tasks.SubjectRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order it is and what it is worth. */
@Component
class PurchaseSubjects extends SubjectRows {

    PurchaseSubjects(JdbcClient jdbc) {
        super(
                jdbc,
                "purchase-order",
                """
                select o.number, o.supplier_number as party_number, o.supplier_name as party_name, o.currency,
                       sum(round(l.quantity * l.unit_price, 2)) as amount
                from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
                where o.number = any (?)
                group by o.id""");
    }
}
