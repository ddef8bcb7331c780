package io.comanda.notification.catcher;

import java.time.Instant;

/** A mail as it came over the wire. */
record CaughtMail(long id, Instant at, String to, byte[] source) {}
