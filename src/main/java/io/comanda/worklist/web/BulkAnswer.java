package io.comanda.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each task of a bulk: some may be done while others were refused. */
record BulkAnswer(int done, int failed, List<Item> results) {

    /**
     * @param status as the same request for this task alone would have answered
     * @param problem why not (RFC 9457)
     */
    record Item(String id, int status, @Nullable Object problem) {}

    static BulkAnswer of(List<Item> results) {
        var failed = (int) results.stream().filter(r -> r.problem() != null).count();
        return new BulkAnswer(results.size() - failed, failed, results);
    }
}
