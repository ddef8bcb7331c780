package io.comanda.accounting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param text how a document's number begins, or the number of a customer, an agent or a product
 */
public record EntryFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FactKind kind,
        @Size(max = 100) @Nullable String text) {}
