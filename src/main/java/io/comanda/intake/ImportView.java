package io.comanda.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param percent of the present state, not of the whole
 * @param steps of the present state: files while they are staged, then SELECTs, then rows
 * @param findings what is wrong or was noticed, by sentence, with how often
 */
public record ImportView(
        long id,
        String mapping,
        ImportOptions options,
        ImportState state,
        int percent,
        long stepsDone,
        long steps,
        long stepsPerSecond,
        @Nullable String failure,
        String startedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<FileCount> files,
        List<TargetCount> targets,
        List<Compared> comparisons,
        List<Finding> findings) {

    /** @param rows records read, the broken ones included */
    public record FileCount(String name, long rows, long broken, boolean readable) {}

    /** @param rows what the mapping yielded */
    public record TargetCount(String target, long rows, long rejected, long created, long updated, long unchanged) {}

    /**
     * How far an amount as we reckon it agrees with the one the source states, rounded to cents.
     *
     * @param agreeing within a cent
     */
    public record Compared(
            String target,
            String name,
            String currency,
            long count,
            long agreeing,
            BigDecimal worst,
            BigDecimal ours,
            BigDecimal stated) {}

    /**
     * @param target empty for files
     * @param fatal whether it keeps the row from being imported; otherwise it is a note
     */
    public record Finding(String target, String code, String text, boolean fatal, long count) {}
}
