package io.comanda.inventory;

import io.comanda.inventory.domain.Lots;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lots: where they went, and out of sale with them when something is wrong. */
@Component
@Transactional
public class StockLots {

    private final Lots lots;
    private final ApplicationEventPublisher events;

    StockLots(Lots lots, ApplicationEventPublisher events) {
        this.lots = lots;
        this.events = events;
    }

    /** Takes a whole lot out of sale; what is already reserved of it stays reserved. */
    public LotView block(String productNumber, String lotNumber, String reason) {
        return change(productNumber, lotNumber, reason);
    }

    /** Gives a lot back to sale. */
    public LotView unblock(String productNumber, String lotNumber) {
        var lot = change(productNumber, lotNumber, null);
        lots.warehouses(productNumber, lotNumber)
                .forEach(warehouse -> events.publishEvent(new StockArrived(Set.of(productNumber), warehouse)));
        return lot;
    }

    @Transactional(readOnly = true)
    public LotView get(String productNumber, String lotNumber) {
        return lots.find(productNumber, lotNumber).orElseThrow(() -> new LotUnknown(productNumber, lotNumber));
    }

    /** By product and number; {@code after} holds those of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<LotView> list(LotFilter filter, List<String> after, int limit) {
        return lots.list(filter, after, limit);
    }

    /** The orders a lot went to or is reserved for, the newest first; begins before the given id. */
    @Transactional(readOnly = true)
    public List<LotUse> uses(String productNumber, String lotNumber, long beforeId, int limit) {
        get(productNumber, lotNumber);
        return lots.uses(productNumber, lotNumber, beforeId, limit);
    }

    private LotView change(String productNumber, String lotNumber, @Nullable String reason) {
        if (!lots.block(productNumber, lotNumber, reason)) {
            throw new LotUnknown(productNumber, lotNumber);
        }
        return get(productNumber, lotNumber);
    }
}
