package io.comanda.amendment.domain;

import io.comanda.platform.tasks.SubjectRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list whose order is to be changed, and what it is to come to. */
@Component
class AmendmentSubjects extends SubjectRows {

    AmendmentSubjects(JdbcClient jdbc) {
        super(
                jdbc,
                "amendment",
                """
                select number, customer_number as party_number, customer_name as party_name, gross_after as amount, currency
                from amendment_amendment where number = any (?)""");
    }
}
