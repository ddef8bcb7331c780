package io.comanda.returns;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of some of the goods that came in.
 *
 * @param receipt the part they came in with
 * @param locationCode where they go; where nothing is said, goods for sale go to the product's usual place and others
 *     stay where they are
 * @param asProduct for second choice: the product they are sold as
 */
public record InspectGoods(
        long receipt,
        Quantity quantity,
        Disposition disposition,
        @Nullable String locationCode,
        @Nullable String asProduct,
        @Nullable String remark) {}
