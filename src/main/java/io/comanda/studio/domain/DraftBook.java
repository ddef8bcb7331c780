package io.comanda.studio.domain;

import io.comanda.studio.DraftFile;
import io.comanda.studio.DraftRow;
import io.comanda.studio.DraftState;
import io.comanda.studio.DraftUnknown;
import io.comanda.studio.FileTaken;
import io.comanda.studio.FileUnknown;
import io.comanda.studio.GoLive;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and their files. */
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

    /** Keeps all that changes with a draft's course; its files are kept for themselves. */
    public void keep(Draft draft, String who) {
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
                .param(draft.editors().toArray(String[]::new))
                .param(draft.submittedBy())
                .param(draft.reviewedBy())
                .param(draft.reviewNote())
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

    public List<DraftFile> files(String draft) {
        return jdbc.sql("select * from studio_draft_file where draft = ? order by name")
                .param(draft)
                .query((row, n) -> file(row))
                .list();
    }

    public DraftFile file(String draft, String name) {
        return findFile(draft, name).orElseThrow(() -> new FileUnknown(draft, name));
    }

    private Optional<DraftFile> findFile(String draft, String name) {
        return jdbc.sql("select * from studio_draft_file where draft = ? and name = ?")
                .param(draft)
                .param(name)
                .query((row, n) -> file(row))
                .optional();
    }

    /** @param base what is live under this name, if anything */
    public void addFile(String draft, String name, String content, @Nullable String base, String who) {
        try {
            jdbc.sql(
                            """
                            insert into studio_draft_file (draft, name, content, base, version, changed_by, changed_at)
                            values (?, ?, ?, ?, 1, ?, ?)""")
                    .param(draft)
                    .param(name)
                    .param(content)
                    .param(base)
                    .param(who)
                    .param(now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new FileTaken(draft, name);
        }
    }

    /** @return false when the file is no longer of this version */
    public boolean saveFile(String draft, String name, int version, String content, String who) {
        return jdbc.sql(
                                """
                                update studio_draft_file set content = ?, version = version + 1, changed_by = ?, changed_at = ?
                                where draft = ? and name = ? and version = ?""")
                        .param(content)
                        .param(who)
                        .param(now())
                        .param(draft)
                        .param(name)
                        .param(version)
                        .update()
                > 0;
    }

    /** From now on the file is compared with this. */
    public void rebase(String draft, String name, @Nullable String base) {
        jdbc.sql("update studio_draft_file set base = ? where draft = ? and name = ?")
                .param(base)
                .param(draft)
                .param(name)
                .update();
    }

    public boolean removeFile(String draft, String name) {
        return jdbc.sql("delete from studio_draft_file where draft = ? and name = ?")
                        .param(draft)
                        .param(name)
                        .update()
                > 0;
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
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                texts(row.getArray("editors")),
                row.getString("submitted_by"),
                row.getString("reviewed_by"),
                row.getString("review_note"),
                goLive(row));
    }

    private static @Nullable GoLive goLive(ResultSet row) throws SQLException {
        var at = row.getTimestamp("live_at");
        var share = row.getObject("live_share", Integer.class);
        var group = row.getString("live_group");
        Instant moment = at == null ? null : at.toInstant();
        return moment == null && share == null && group == null ? null : new GoLive(moment, share, group);
    }

    private static DraftFile file(ResultSet row) throws SQLException {
        return new DraftFile(
                row.getString("name"),
                row.getString("content"),
                row.getString("base"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
