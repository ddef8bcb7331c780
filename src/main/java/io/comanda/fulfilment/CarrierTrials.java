package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.CarrierTable;
import io.comanda.fulfilment.domain.PastDecisions;
import io.comanda.fulfilment.domain.TrialTally;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries carrier-selection on the past: the table as it is, or a changed one before it is deployed. */
@Service
@Transactional(readOnly = true)
public class CarrierTrials {

    private final PastDecisions past;
    private final CarrierTable table;

    CarrierTrials(PastDecisions past, CarrierTable table) {
        this.past = past;
        this.table = table;
    }

    /**
     * Without a changed table, the one that is deployed is compared with what was chosen; a changed one is compared with the
     * one that is deployed. What an order asked for stays.
     *
     * @param until included
     */
    public CarrierTrial run(LocalDate from, LocalDate until, @Nullable String changedTable) {
        var deployed = table.asDeployed();
        var tried = changedTable == null ? deployed : table.of(changedTable);
        var tally = new TrialTally();
        var decisions = past.between(from, until);
        for (var each : decisions.all()) {
            var before =
                    changedTable == null ? each.chosen() : each.by(deployed).offer();
            tally.add(each, before, each.by(tried));
        }
        return tally.result(decisions.more());
    }
}
