package io.comanda.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits to be delivered, and since when; both grow while the mail server is away. */
public record Backlog(long waiting, @Nullable Instant oldest) {}
