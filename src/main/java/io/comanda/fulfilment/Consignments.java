package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Consignment;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.shipping.ShipmentFacts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goods are to a carrier that nobody of us has packed or weighed. */
@Service
@Transactional(readOnly = true)
public class Consignments {

    private final Consignment consignment;

    Consignments(Consignment consignment) {
        this.consignment = consignment;
    }

    /** @param customer where the goods are, or are to go */
    public ShipmentFacts of(List<Goods> goods, Address customer, Money value) {
        return consignment.facts(goods, customer, value, null);
    }
}
