package io.comanda.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A colleague has named somebody in what he wrote on an order.
 *
 * @param readAt null while it is unread
 */
@Schema(name = "Notice")
public record NoticeView(
        long id, String orderNumber, String writtenBy, String text, Instant at, @Nullable Instant readAt) {}
