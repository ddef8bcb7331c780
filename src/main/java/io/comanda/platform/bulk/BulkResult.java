package io.comanda.platform.bulk;

import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/**
 * What became of a bulk of drafts. A rejected draft is not stored and does not hinder the others; a caller who wants all
 * or nothing rolls back.
 */
public record BulkResult(int created, int updated, int unchanged, List<Rejected> rejected) {

    /** @param index position of the draft in the bulk as given, from 0 */
    public record Rejected(int index, List<Violation> violations) {}
}
