package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** There is no such settlement, or the caller may not know of it. */
public class SettlementUnknown extends Refusal {

    public SettlementUnknown(String settlementNumber) {
        super(Kind.NOT_FOUND, "There is no settlement " + settlementNumber);
        with("settlementNumber", settlementNumber);
    }
}
