package io.comanda.banking;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; what is null does not matter.
 *
 * @param text words found in what the bank wrote, who paid, or what it was assigned to
 */
public record EntrySearch(
        @Nullable EntryState state, @Nullable Direction direction, @Nullable Long statementId, @Nullable String text) {}
