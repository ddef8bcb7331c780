package io.comanda.studio;

import java.time.Instant;
import java.util.Map;

/**
 * A migration and how far it has come.
 *
 * @param stage percent of its instances that may be moved so far
 * @param counts instances by what became of them
 */
public record MigrationView(
        String number,
        String process,
        int from,
        int to,
        Map<String, String> mapping,
        MigrationState state,
        int stage,
        String createdBy,
        Instant createdAt,
        int instances,
        Map<MigratedState, Integer> counts) {}
