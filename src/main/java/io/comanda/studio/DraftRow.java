package io.comanda.studio;

import java.time.Instant;
import java.util.List;

/** A draft in a list. */
public record DraftRow(
        String number, String title, DraftState state, List<String> files, String changedBy, Instant changedAt) {}
