package io.comanda.portal.domain;

import io.comanda.portal.CustomerOrder.Question;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions as they are stored. */
@Component
public class CustomerQuestions {

    /** A question and whose it is. */
    public record Asked(String orderNumber, String question) {}

    private final JdbcClient jdbc;

    CustomerQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long add(String orderNumber, String question, Instant at) {
        return jdbc.sql("insert into portal_question (order_number, asked_at, question) values (?, ?, ?) returning id")
                .params(orderNumber, Timestamp.from(at), question)
                .query(Long.class)
                .single();
    }

    public int unanswered(String orderNumber) {
        return jdbc.sql("select count(*) from portal_question where order_number = ? and answer is null")
                .param(orderNumber)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    public List<Question> of(String orderNumber) {
        return jdbc.sql(
                        """
                        select asked_at, question, answered_at, answer from portal_question
                        where order_number = ? order by id desc limit 50""")
                .param(orderNumber)
                .query((row, n) -> new Question(
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("question"),
                        row.getTimestamp("answered_at") == null
                                ? null
                                : row.getTimestamp("answered_at").toInstant(),
                        row.getString("answer")))
                .list();
    }

    /** Empty when it was answered before. */
    public Optional<Asked> answer(long id, String answer, Instant at) {
        return jdbc.sql(
                        """
                        update portal_question set answer = ?, answered_at = ? where id = ? and answer is null
                        returning order_number, question""")
                .params(answer, Timestamp.from(at), id)
                .query(Asked.class)
                .optional();
    }
}
