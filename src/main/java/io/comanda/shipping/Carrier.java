package io.comanda.shipping;

import io.comanda.kernel.Percent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A carrier and what it is able to do.
 *
 * @param gateway {@code local} where we give the numbers ourselves, else the name of the line to its system
 * @param trackingPrefix begins the numbers we give for it
 * @param goodsClasses that it takes, for instance {@code FRESH}
 * @param takesReturns whether it brings goods back from customers
 * @param onTimeShare of its deliveries
 * @param active whether it is asked for offers; one that is not keeps its agreement
 */
public record Carrier(
        String code,
        String name,
        String gateway,
        String trackingPrefix,
        Set<String> goodsClasses,
        boolean cashOnDelivery,
        boolean takesReturns,
        BigDecimal maxParcelKg,
        Percent onTimeShare,
        boolean active,
        List<Service> services) {

    public static final String LOCAL = "local";

    /**
     * One of its products.
     *
     * @param cutOff until when a parcel leaves on the same day, by the clock of the company; missing means always
     */
    @Schema(name = "CarrierService")
    public record Service(String code, String name, int transitDays, @Nullable LocalTime cutOff) {}

    /** Whether a waybill leaves the house; then it is a step of its own, to be repeated when the carrier is out of reach. */
    public boolean remote() {
        return !gateway.equals(LOCAL);
    }

    /** The service's name as printed on labels. */
    public String serviceName(String serviceCode) {
        return service(serviceCode).name();
    }

    public Service service(String serviceCode) {
        return services.stream()
                .filter(service -> service.code().equals(serviceCode))
                .findFirst()
                .orElseThrow(() -> new CarrierUnknown(code + "/" + serviceCode));
    }
}
