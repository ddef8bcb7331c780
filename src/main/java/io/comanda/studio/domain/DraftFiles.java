package io.comanda.studio.domain;

import io.comanda.studio.DraftFile;
import io.comanda.studio.FileTaken;
import io.comanda.studio.FileUnknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of drafts, by their names. */
@Repository
public class DraftFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<DraftFile> of(String draft) {
        return jdbc.sql("select * from studio_draft_file where draft = ? order by name")
                .param(draft)
                .query((row, n) -> file(row))
                .list();
    }

    public DraftFile get(String draft, String name) {
        return find(draft, name).orElseThrow(() -> new FileUnknown(draft, name));
    }

    private Optional<DraftFile> find(String draft, String name) {
        return jdbc.sql("select * from studio_draft_file where draft = ? and name = ?")
                .param(draft)
                .param(name)
                .query((row, n) -> file(row))
                .optional();
    }

    /** @param base what is live under this name, if anything */
    public void add(String draft, String name, String content, @Nullable String base, String who) {
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
    public boolean save(String draft, String name, int version, String content, String who) {
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

    public boolean remove(String draft, String name) {
        return jdbc.sql("delete from studio_draft_file where draft = ? and name = ?")
                        .param(draft)
                        .param(name)
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
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
}
