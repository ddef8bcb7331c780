package io.comanda.shipping.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.SurchargeMode;
import io.comanda.shipping.SurchargeType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes on top of the freight.
 *
 * @param minimum at least this, once it applies
 * @param above INSURANCE: the value carried for free; OVERSIZE: the longest side in cm
 * @param aboveGirth OVERSIZE: the longest side and the girth around the others, in cm
 * @param fuelled whether the fuel surcharge is reckoned on it too
 */
public record Surcharge(
        SurchargeType type,
        SurchargeMode mode,
        BigDecimal value,
        BigDecimal minimum,
        BigDecimal above,
        @Nullable BigDecimal aboveGirth,
        boolean fuelled) {

    /** Zero where it does not apply. */
    BigDecimal on(Load load, BigDecimal freight) {
        return switch (type) {
            case COD ->
                load.cashOnDelivery() == null
                        ? BigDecimal.ZERO
                        : charge(
                                load,
                                amount(load.cashOnDelivery(), load),
                                load.parcels().size());
            case INSURANCE -> onValue(load);
            case OVERSIZE -> onSize(load, freight);
        };
    }

    private BigDecimal onValue(Load load) {
        var insured = amount(load.goodsValue(), load).subtract(above);
        return insured.signum() > 0 ? charge(load, insured, load.parcels().size()) : BigDecimal.ZERO;
    }

    private BigDecimal onSize(Load load, BigDecimal freight) {
        var oversize = load.parcels().stream().filter(this::isOversize).count();
        return oversize > 0 ? charge(load, freight, oversize) : BigDecimal.ZERO;
    }

    private BigDecimal charge(Load load, BigDecimal base, long parcels) {
        var charge =
                switch (mode) {
                    case FIXED -> value;
                    case PERCENT -> base.multiply(new Percent(value).fraction());
                    case PER_KG -> value.multiply(load.chargeableKg());
                    case PER_PARCEL -> value.multiply(BigDecimal.valueOf(parcels));
                };
        return charge.max(minimum);
    }

    private boolean isOversize(Parcel parcel) {
        var sides = Stream.of(parcel.lengthCm(), parcel.widthCm(), parcel.heightCm())
                .sorted(Comparator.reverseOrder())
                .toList();
        var girth = sides.get(1).add(sides.get(2)).multiply(BigDecimal.valueOf(2));
        return sides.get(0).compareTo(above) > 0
                || (aboveGirth != null && sides.get(0).add(girth).compareTo(aboveGirth) > 0);
    }

    /** An amount in a currency other than the tariff's cannot be reckoned with: the minimum is charged. */
    private static BigDecimal amount(Money money, Load load) {
        return money.currency().equals(load.currency()) ? money.amount() : BigDecimal.ZERO;
    }
}
