package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** Only a settlement that waits for its payment can be paid or cancelled, and only a paid one made unpaid. */
public class SettlementNotOpen extends Refusal {

    public SettlementNotOpen(SettlementView settlement) {
        super(Kind.CONFLICT, "Settlement " + settlement.number() + " is " + settlement.state());
        with("settlementNumber", settlement.number());
        with("state", settlement.state().name());
    }
}
