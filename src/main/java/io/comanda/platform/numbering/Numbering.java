package io.comanda.platform.numbering;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gapless numbers: one counter row a series, raised in the transaction that uses the number, so that a rollback gives the
 * number back. The row stays locked until commit: ask last, and commit at once.
 */
@Component
public class Numbering {

    private final JdbcClient jdbc;

    Numbering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series, which begins with its first use: {@code INV-2026} gives {@code INV-2026-000001}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series) {
        var number = jdbc.sql(
                        """
                        insert into platform_series (name, last_number) values (?, 1)
                        on conflict (name) do update set last_number = platform_series.last_number + 1
                        returning last_number""")
                .param(series)
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%s-%06d", series, number);
    }
}
