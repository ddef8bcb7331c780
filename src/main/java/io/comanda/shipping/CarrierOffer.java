package io.comanda.shipping;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier's service would cost, and how well it does.
 *
 * @param price net of tax
 * @param chargeableKg the greater of weight and volumetric weight, rounded up as the tariff says
 * @param zone by the tariff
 * @param onTimeShare measured in the zone; as agreed when there is too little to measure
 * @param measuredDeliveries from which it was measured; none when it is as agreed
 * @param costShare of the goods' value; missing when the currencies differ or the goods are worth nothing
 * @param steps how the price came about, for people; they add up to the price before rounding
 */
public record CarrierOffer(
        String carrierCode,
        String carrierName,
        String serviceCode,
        String serviceName,
        boolean remote,
        Money price,
        BigDecimal chargeableKg,
        int zone,
        int transitDays,
        Percent onTimeShare,
        int measuredDeliveries,
        @Nullable Percent costShare,
        List<Step> steps) {

    /** As CARRIER/SERVICE. */
    public String service() {
        return carrierCode + "/" + serviceCode;
    }

    /**
     * @param what for instance {@code BASE}, {@code OVERWEIGHT}, {@code FUEL}, {@code COD}
     * @param amount with four decimals
     */
    public record Step(String what, BigDecimal amount) {}
}
