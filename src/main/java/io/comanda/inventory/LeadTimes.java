package io.comanda.inventory;

import java.util.Collection;
import java.util.Map;

/** Who buys goods knows how long suppliers take; products that are missing in the answer take the house's usual time. */
@FunctionalInterface
public interface LeadTimes {

    /** Days from ordering to receipt, by product. */
    Map<String, Integer> days(Collection<String> productNumbers);
}
