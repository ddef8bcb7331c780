package io.comanda.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database says of all lives at once: statements in {@code kill/open} return what is still under way, those in
 * {@code kill/wrong} what must not be; {@code o} in them are the orders of the lives.
 */
record Books(JdbcClient database) {

    private static final String ORDERS =
            "with o as (select * from ordering_order where customer_reference like 'KILL-%')\n";

    List<String> open() {
        return told("open");
    }

    List<String> wrong() {
        return told("wrong");
    }

    /** What the kill caught in the middle. */
    int changesUnderWay() {
        return count("select count(*) from amendment_amendment where state = 'REQUESTED'");
    }

    int returnsUnderWay() {
        return count("select count(*) from returns_return where state <> 'CLOSED'");
    }

    /** The mails of the lives, as the readers' programs tell them apart. */
    Set<String> messageIds() {
        return database.sql(ORDERS + "select message_id from notification_mail where subject in (select number from o)")
                .query(String.class)
                .set();
    }

    private int count(String question) {
        return database.sql(question).query(Integer.class).single();
    }

    private List<String> told(String folder) {
        var told = new ArrayList<String>();
        for (var question : questions(folder)) {
            database.sql(ORDERS + question)
                    .query(String.class)
                    .list()
                    .forEach(row -> told.add(question.lines().findFirst().orElse("") + ": " + row));
        }
        return told;
    }

    private static List<String> questions(String folder) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:kill/" + folder + "/*.sql"))
                    .map(Books::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
