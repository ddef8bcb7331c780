package io.comanda.invoicing.electronic;

import io.comanda.invoicing.electronic.rules.RuleBroken;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of electronic invoices: one row for each posted invoice or credit note. */
@Repository
class ElectronicRows {

    private static final String VIEW =
            "select number, document_id, prepaid, state, checked_at, findings, files from invoicing_electronic";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ElectronicRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One of them.
     *
     * @param paper the document that was posted
     * @param prepaid in the paper's currency
     * @param files documents by the code of their format; none until it is valid
     */
    record Row(
            String number,
            long paper,
            BigDecimal prepaid,
            ElectronicState state,
            @Nullable Instant checkedAt,
            List<RuleBroken> broken,
            Map<String, Long> files) {}

    void add(String number, long paper, BigDecimal prepaid) {
        jdbc.sql(
                        """
                        insert into invoicing_electronic (number, document_id, prepaid) values (?, ?, ?)
                        on conflict (number) do nothing""")
                .params(number, paper, prepaid)
                .update();
    }

    Optional<Row> find(String number) {
        return jdbc.sql(VIEW + " where number = ?")
                .param(number)
                .query(this::row)
                .optional();
    }

    /** To be checked by the caller alone; empty when somebody else is at it. */
    Optional<Row> take(String number) {
        return jdbc.sql(VIEW + " where number = ? for update skip locked")
                .param(number)
                .query(this::row)
                .optional();
    }

    List<String> waiting(int limit) {
        return jdbc.sql("select number from invoicing_electronic where state = 'WAITING' order by document_id limit ?")
                .param(limit)
                .query(String.class)
                .list();
    }

    void checked(String number, ElectronicState state, Instant at, List<RuleBroken> broken, Map<String, Long> files) {
        jdbc.sql(
                        """
                        update invoicing_electronic set state = ?, checked_at = ?, findings = ?::jsonb, files = ?::jsonb
                        where number = ? and state <> 'VALID'""")
                .params(
                        state.name(),
                        Timestamp.from(at),
                        json.writeValueAsString(broken),
                        json.writeValueAsString(new Files(files)),
                        number)
                .update();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        var checkedAt = row.getTimestamp("checked_at");
        return new Row(
                row.getString("number"),
                row.getLong("document_id"),
                row.getBigDecimal("prepaid"),
                ElectronicState.valueOf(row.getString("state")),
                checkedAt == null ? null : checkedAt.toInstant(),
                List.of(json.readValue(row.getString("findings"), RuleBroken[].class)),
                json.readValue(row.getString("files"), Files.class).ids());
    }

    private record Files(Map<String, Long> ids) {}
}
