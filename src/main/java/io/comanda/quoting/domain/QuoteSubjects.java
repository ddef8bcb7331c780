package io.comanda.quoting.domain;

import io.comanda.platform.tasks.SubjectRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the task list to whom a quote was made and what it is worth. */
@Component
class QuoteSubjects extends SubjectRows {

    QuoteSubjects(JdbcClient jdbc) {
        super(
                jdbc,
                "quote",
                """
                select number, customer_number as party_number, customer_name as party_name, gross as amount, currency
                from quoting_quote where number = any (?)""");
    }
}
