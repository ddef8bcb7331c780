package io.comanda.platform.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it stands.
 *
 * @param version to be given back when it is changed; 0 while the configuration of the installation holds
 * @param changedAt and changedBy: missing while nobody changed it
 */
public record KeptSetting<T>(T value, long version, @Nullable Instant changedAt, @Nullable String changedBy) {}
