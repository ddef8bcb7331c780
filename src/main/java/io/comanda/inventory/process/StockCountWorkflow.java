package io.comanda.inventory.process;

import io.comanda.inventory.CountLine;
import io.comanda.inventory.DifferencesFound;
import io.comanda.inventory.StockCounts;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands great differences of a stock count to the supervisor. */
@Component
class StockCountWorkflow {

    static final String DIFFERENCES_FOUND = "inventory.DifferencesFound";
    /** As many lines as a person reads in a task; the count's own page shows them all. */
    private static final int SHOWN = 30;

    private final ProcessMessages messages;
    private final StockCounts counts;

    StockCountWorkflow(ProcessMessages messages, StockCounts counts) {
        this.messages = messages;
        this.counts = counts;
    }

    @EventListener
    void differencesFound(DifferencesFound event) {
        messages.start(
                DIFFERENCES_FOUND,
                event.countNumber(),
                Map.of(
                        "differences",
                        differences(event.countNumber()),
                        "differenceValue",
                        counts.value(event.countNumber()).toPlainString()));
    }

    private String differences(String number) {
        return counts.lines(number).stream()
                .filter(line -> !line.difference().isZero())
                .limit(SHOWN)
                .map(StockCountWorkflow::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(CountLine line) {
        var lot = line.lotNumber() == null ? "" : " " + line.lotNumber();
        return "%s %s%s: %s → %s"
                .formatted(line.locationCode(), line.productNumber(), lot, line.book(), line.counted());
    }
}
