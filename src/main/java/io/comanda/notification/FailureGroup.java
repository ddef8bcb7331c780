package io.comanda.notification;

import java.time.Instant;

/** Undeliverable mails of one cause. */
public record FailureGroup(FailureCause cause, long count, Instant oldest, String lastError) {}
