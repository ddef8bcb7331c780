package io.comanda.platform.notices;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that concerns one person.
 *
 * @param actor who did it
 * @param readAt null while it is unread
 */
public record NoticeView(
        long id,
        String kind,
        String subjectType,
        String subject,
        Map<String, String> facts,
        String actor,
        Instant at,
        @Nullable Instant readAt) {}
