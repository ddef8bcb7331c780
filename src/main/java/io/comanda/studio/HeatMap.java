package io.comanda.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How long the steps of a process take, and where its instances stand now.
 *
 * @param setTimes by task: where the house has set how long it may take, which counts instead of the diagram; in
 *     milliseconds
 * @param channels that occur in these days, to choose from; the same for warehouses and carriers
 */
public record HeatMap(
        LocalDate from,
        LocalDate until,
        List<Step> steps,
        Map<String, Long> setTimes,
        List<String> channels,
        List<String> warehouses,
        List<String> carriers) {

    /**
     * @param ended how often it was done in these days
     * @param late how often a person had done it after it was due
     * @param medianMillis half of them took no longer
     * @param percentile95Millis nineteen of twenty took no longer
     * @param incidents that came up in these days
     * @param standing instances that are at it now, whatever the filter
     */
    public record Step(
            String id,
            long ended,
            long late,
            long medianMillis,
            long percentile95Millis,
            long incidents,
            long standing) {}
}
