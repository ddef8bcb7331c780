package io.comanda.shipping.domain;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers taken from the database in blocks, so that one question serves fifty. Never twice the same; gaps are no harm. */
final class NumberRange {

    private static final int BLOCK = 50;

    private final JdbcClient jdbc;
    private final String sequence;
    private long next;
    private long end;

    /** @param sequence whose increment is the size of a block */
    NumberRange(JdbcClient jdbc, String sequence) {
        this.jdbc = jdbc;
        this.sequence = sequence;
    }

    synchronized long next() {
        if (next == end) {
            next = jdbc.sql("select nextval(?::regclass)")
                    .param(sequence)
                    .query(Long.class)
                    .single();
            end = next + BLOCK;
        }
        return next++;
    }
}
