package io.comanda.studio.domain;

import io.comanda.studio.ModelFile;
import io.comanda.studio.ModelRelease;
import io.comanda.studio.ReleaseUndone;
import io.comanda.studio.ReleaseUnknown;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who put what live, when and why. Rows are only ever added. */
@Repository
public class ReleaseBook {

    private static final String SELECT =
            """
            select r.*, u.number undone_by,
                   array(select f.name from studio_release_file f where f.release = r.number order by f.name) files
            from studio_release r left join studio_release u on u.undoes = r.number
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleaseBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A release to be noted.
     *
     * @param draft it came from, or
     * @param undoes what it takes back
     */
    public record Note(
            @Nullable String draft,
            @Nullable String undoes,
            String title,
            @Nullable String reason,
            String releasedBy,
            @Nullable String reviewedBy) {}

    /**
     * A file of a release.
     *
     * @param before what was live until then; null if nothing
     * @param definition its id in the engine; null for a form
     */
    public record File(String name, String content, @Nullable String before, @Nullable String definition) {

        public ModelFile model() {
            return new ModelFile(name, content);
        }
    }

    /**
     * @param deployment that brought its files into the engine
     * @return its number
     */
    public String add(Note note, String deployment, List<File> files) {
        var number = insert(note, deployment);
        for (var file : files) {
            jdbc.sql(
                            """
                            insert into studio_release_file (release, name, content, before, definition)
                            values (?, ?, ?, ?, ?)""")
                    .param(number)
                    .param(file.name())
                    .param(file.content())
                    .param(file.before())
                    .param(file.definition())
                    .update();
        }
        return number;
    }

    private String insert(Note note, String deployment) {
        try {
            return jdbc.sql(
                            """
                            insert into studio_release (number, draft, undoes, title, reason, released_by, reviewed_by,
                                released_at, deployment)
                            values ('REL-' || lpad(nextval('studio_release_seq')::text, 6, '0'), ?, ?, ?, ?, ?, ?, ?, ?)
                            returning number""")
                    .param(note.draft())
                    .param(note.undoes())
                    .param(note.title())
                    .param(note.reason())
                    .param(note.releasedBy())
                    .param(note.reviewedBy())
                    .param(Timestamp.from(clock.instant()))
                    .param(deployment)
                    .query(String.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new ReleaseUndone(String.valueOf(note.undoes()));
        }
    }

    public ModelRelease get(String number) {
        return jdbc.sql(SELECT + " where r.number = ?")
                .param(number)
                .query((row, n) -> view(row))
                .optional()
                .orElseThrow(() -> new ReleaseUnknown(number));
    }

    /** Newest first; of one file only if its name is given. */
    public List<ModelRelease> list(@Nullable String file, String before, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                        where r.number < ?
                          and (?::text is null or exists (
                            select from studio_release_file f where f.release = r.number and f.name = ?))
                        order by r.number desc limit ?""")
                .param(before)
                .param(file)
                .param(file)
                .param(limit)
                .query((row, n) -> view(row))
                .list();
    }

    public List<File> files(String release) {
        return jdbc.sql("select * from studio_release_file where release = ? order by name")
                .param(release)
                .query((row, n) -> new File(
                        row.getString("name"),
                        row.getString("content"),
                        row.getString("before"),
                        row.getString("definition")))
                .list();
    }

    private static ModelRelease view(ResultSet row) throws SQLException {
        return new ModelRelease(
                row.getString("number"),
                row.getString("draft"),
                row.getString("undoes"),
                row.getString("undone_by"),
                row.getString("title"),
                row.getString("reason"),
                row.getString("released_by"),
                row.getString("reviewed_by"),
                row.getTimestamp("released_at").toInstant(),
                texts(row.getArray("files")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
