package io.comanda.ordering.domain;

import io.comanda.platform.tasks.SubjectRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order it is and what it is worth. */
@Component
class OrderSubjects extends SubjectRows {

    OrderSubjects(JdbcClient jdbc) {
        super(
                jdbc,
                "order",
                """
                select number, customer_number as party_number, customer_name as party_name, gross as amount, currency
                from ordering_order where number = any (?)""");
    }
}
