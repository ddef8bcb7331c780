package io.comanda.shipping;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier has to know to quote.
 *
 * @param goodsClasses of everything in it; a carrier must take them all
 * @param goodsValue for insurance, and to see what freight is worth it
 */
public record ShipmentFacts(
        Address to, List<Parcel> parcels, Set<String> goodsClasses, Money goodsValue, @Nullable Money cashOnDelivery) {}
