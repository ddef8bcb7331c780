package io.comanda.ordering;

import io.comanda.kernel.Money;
import io.comanda.ordering.domain.GoodsToInvoice;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the orders of an agent's customers still promise. */
@Service
@Transactional(readOnly = true)
public class AgentOrders {

    private final GoodsToInvoice goods;

    AgentOrders(GoodsToInvoice goods) {
        this.goods = goods;
    }

    /** Net of goods ordered and not invoiced yet, by currency. */
    public List<Money> toInvoice(String agentCode) {
        return goods.ofAgent(agentCode);
    }
}
