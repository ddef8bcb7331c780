package io.comanda.platform.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps documents. Registering writes the facts only, which costs the step that makes the document one row; the bytes are
 * made when somebody first reads or sends it, and are the same for ever after.
 */
@Component
public class Documents {

    private static final String VIEW = "id, kind, number, subject_type, subject, file_name, language, created_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<String, DocumentRenderer<?>> renderers;

    Documents(JdbcClient jdbc, JsonMapper json, Clock clock, List<DocumentRenderer<?>> renderers) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.renderers = renderers.stream().collect(Collectors.toMap(DocumentRenderer::kind, Function.identity()));
    }

    /** Registers a document; the same kind and number again gives the first one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long register(DocumentDraft draft) {
        return jdbc.sql(
                        """
                        insert into platform_document
                            (kind, number, subject_type, subject, file_name, language, facts, created_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (kind, number) do update set kind = excluded.kind
                        returning id""")
                .params(
                        draft.kind(),
                        draft.number(),
                        draft.subjectType(),
                        draft.subject(),
                        draft.fileName(),
                        draft.language().getLanguage(),
                        json.writeValueAsString(draft.facts()),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Keeps a file as it came in; its number tells it from others of its kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long keep(DocumentDraft draft, String mediaType, byte[] bytes) {
        return jdbc.sql(
                        """
                        insert into platform_document (kind, number, subject_type, subject, file_name, language, facts,
                            media_type, bytes, sha256, created_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) returning id""")
                .params(
                        draft.kind(),
                        draft.number(),
                        draft.subjectType(),
                        draft.subject(),
                        draft.fileName(),
                        draft.language().getLanguage(),
                        json.writeValueAsString(draft.facts()),
                        mediaType,
                        bytes,
                        sha256(bytes),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public DocumentView view(long id) {
        return jdbc.sql("select " + VIEW + " from platform_document where id = ?")
                .param(id)
                .query((row, n) -> view(row))
                .optional()
                .orElseThrow(() -> new DocumentUnknown(id));
    }

    /** What a document shows, for another that continues it. */
    @Transactional(readOnly = true)
    public <F> F facts(long id, Class<F> type) {
        return jdbc.sql("select facts from platform_document where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(facts -> json.readValue(facts, type))
                .orElseThrow(() -> new DocumentUnknown(id));
    }

    /** Documents of one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(String subjectType, String subject) {
        return jdbc.sql("select " + VIEW + " from platform_document where subject_type = ? and subject = ? order by id")
                .params(subjectType, subject)
                .query((row, n) -> view(row))
                .list();
    }

    /** The document with its bytes, rendered now if nobody asked before. */
    @Transactional
    public StoredDocument content(long id) {
        var kept = jdbc.sql("select " + VIEW + ", media_type, bytes, facts from platform_document where id = ?")
                .param(id)
                .query((row, n) ->
                        new Kept(view(row), row.getString("media_type"), row.getBytes("bytes"), row.getString("facts")))
                .optional()
                .orElseThrow(() -> new DocumentUnknown(id));
        return kept.bytes() != null
                ? new StoredDocument(kept.view(), kept.mediaType(), kept.bytes())
                : render(kept.view(), kept.facts());
    }

    private StoredDocument render(DocumentView view, String facts) {
        var renderer = renderers.get(view.kind());
        if (renderer == null) {
            throw new IllegalStateException("No renderer for documents of kind " + view.kind());
        }
        var bytes = render(renderer, facts, Locale.forLanguageTag(view.language()));
        jdbc.sql("update platform_document set bytes = ?, media_type = ?, sha256 = ? where id = ? and bytes is null")
                .params(bytes, renderer.mediaType(), sha256(bytes), view.id())
                .update();
        return new StoredDocument(view, renderer.mediaType(), bytes);
    }

    private <F> byte[] render(DocumentRenderer<F> renderer, String facts, Locale language) {
        return renderer.render(json.readValue(facts, renderer.factsType()), language);
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        return new DocumentView(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("number"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("file_name"),
                row.getString("language"),
                row.getTimestamp("created_at").toInstant());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Kept(DocumentView view, String mediaType, byte[] bytes, String facts) {}
}
