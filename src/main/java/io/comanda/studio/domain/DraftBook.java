package io.comanda.studio.domain;

import io.comanda.studio.DraftRow;
import io.comanda.studio.DraftState;
import io.comanda.studio.DraftUnknown;
import io.comanda.studio.GoLive;
import io.comanda.studio.domain.Draft.Hands;
import io.comanda.studio.domain.Draft.Review;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts; their files are kept for themselves. */
@Repository
public class DraftBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its number */
    public String add(String title, @Nullable String reason, String who) {
        var now = now();
        return jdbc.sql(
                        """
                        insert into studio_draft (number, title, reason, created_by, created_at, changed_by, changed_at, editors)
                        values ('DRF-' || lpad(nextval('studio_draft_seq')::text, 6, '0'), ?, ?, ?, ?, ?, ?, '{}')
                        returning number""")
                .param(title)
                .param(reason)
                .param(who)
                .param(now)
                .param(who)
                .param(now)
                .query(String.class)
                .single();
    }

    /** Newest first. */
    public List<DraftRow> list(boolean openOnly, String before, int limit) {
        return jdbc.sql(
                        """
                        select d.number, d.title, d.state, d.changed_by, d.changed_at,
                               array(select f.name from studio_draft_file f where f.draft = d.number order by f.name) files
                        from studio_draft d
                        where (not ? or d.state not in ('RELEASED', 'DISCARDED')) and d.number < ?
                        order by d.number desc limit ?""")
                .param(openOnly)
                .param(before)
                .param(limit)
                .query((row, n) -> new DraftRow(
                        row.getString("number"),
                        row.getString("title"),
                        DraftState.valueOf(row.getString("state")),
                        texts(row.getArray("files")),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    public Draft get(String number) {
        return read(number, "");
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public Draft lock(String number) {
        return read(number, " for update");
    }

    private Draft read(String number, String mode) {
        return jdbc.sql("select * from studio_draft where number = ?" + mode)
                .param(number)
                .query((row, n) -> draft(row))
                .optional()
                .orElseThrow(() -> new DraftUnknown(number));
    }

    /** Keeps all that changes with a draft's course. */
    public void keep(Draft draft, String who) {
        var review = draft.review();
        var goLive = draft.goLive();
        jdbc.sql(
                        """
                        update studio_draft set title = ?, reason = ?, state = ?, changed_by = ?, changed_at = ?, editors = ?,
                            submitted_by = ?, reviewed_by = ?, review_note = ?, live_at = ?, live_share = ?, live_group = ?
                        where number = ?""")
                .param(draft.title())
                .param(draft.reason())
                .param(draft.state().name())
                .param(who)
                .param(now())
                .param(draft.hands().editors().toArray(String[]::new))
                .param(review.submittedBy())
                .param(review.reviewedBy())
                .param(review.note())
                .param(goLive == null || goLive.at() == null ? null : Timestamp.from(goLive.at()))
                .param(goLive == null ? null : goLive.share())
                .param(goLive == null ? null : goLive.customerGroup())
                .param(draft.number())
                .update();
    }

    /** Drafts whose time to go live has come. */
    public List<String> due() {
        return jdbc.sql("select number from studio_draft where state = 'SCHEDULED' and live_at <= ? order by live_at")
                .param(now())
                .query(String.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("number"),
                row.getString("title"),
                row.getString("reason"),
                DraftState.valueOf(row.getString("state")),
                new Hands(
                        row.getString("created_by"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        texts(row.getArray("editors"))),
                new Review(row.getString("submitted_by"), row.getString("reviewed_by"), row.getString("review_note")),
                goLive(row));
    }

    private static @Nullable GoLive goLive(ResultSet row) throws SQLException {
        var at = row.getTimestamp("live_at");
        var share = row.getObject("live_share", Integer.class);
        var group = row.getString("live_group");
        Instant moment = at == null ? null : at.toInstant();
        return moment == null && share == null && group == null ? null : new GoLive(moment, share, group);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
