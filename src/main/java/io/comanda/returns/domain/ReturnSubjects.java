package io.comanda.returns.domain;

import io.comanda.platform.tasks.SubjectRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose return it is and what it is worth. */
@Component
class ReturnSubjects extends SubjectRows {

    ReturnSubjects(JdbcClient jdbc) {
        super(
                jdbc,
                "return",
                """
                select number, customer_number as party_number, customer_name as party_name, value as amount, currency
                from returns_return where number = any (?)""");
    }
}
