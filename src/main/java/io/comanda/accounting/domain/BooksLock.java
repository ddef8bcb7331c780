package io.comanda.accounting.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One at a time writes into the books, until the end of its transaction: numbers of entries have no gaps. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BooksLock {

    private final JdbcClient jdbc;

    BooksLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accounting', 0))::text")
                .query(String.class)
                .single();
    }
}
