package io.comanda.quoting.domain;

import io.comanda.quoting.QuoteUnknown;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All quotes. */
@Repository
public class Quotes {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Quotes(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    public void add(Quote quote) {
        entities.persist(quote);
    }

    /** With its versions; refuses an unknown number. */
    public Quote get(String number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(Quote.class)
                .loadOptional(number)
                .orElseThrow(() -> new QuoteUnknown(number));
    }

    /** To be changed: whoever else wants to waits, and then sees what became of it. */
    public Quote lock(String number) {
        jdbc.sql("select id from quoting_quote where number = ? for update")
                .param(number)
                .query(Long.class)
                .optional();
        var quote = get(number);
        entities.refresh(quote);
        return quote;
    }
}
