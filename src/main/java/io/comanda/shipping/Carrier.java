package io.comanda.shipping;

import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A carrier and what it is able to do.
 *
 * @param gateway {@code local} where we give the numbers ourselves, else the name of the line to its system
 * @param trackingPrefix begins the numbers we give for it
 * @param goodsClasses that it takes, for instance {@code FRESH}
 * @param onTimeShare of its deliveries
 */
public record Carrier(
        String code,
        String name,
        String gateway,
        String trackingPrefix,
        Set<String> goodsClasses,
        boolean cashOnDelivery,
        BigDecimal maxParcelKg,
        Percent onTimeShare,
        List<Service> services) {

    public static final String LOCAL = "local";

    /** One of its products. */
    public record Service(String code, String name, int transitDays) {}

    /** Whether a waybill leaves the house; then it is a step of its own, to be repeated when the carrier is out of reach. */
    public boolean remote() {
        return !gateway.equals(LOCAL);
    }

    /** The service's name as printed on labels. */
    public String serviceName(String serviceCode) {
        return service(serviceCode).name();
    }

    /** How many working days the service takes. */
    public int transitDays(String serviceCode) {
        return service(serviceCode).transitDays();
    }

    private Service service(String serviceCode) {
        return services.stream()
                .filter(service -> service.code().equals(serviceCode))
                .findFirst()
                .orElseThrow(() -> new CarrierUnknown(code + "/" + serviceCode));
    }
}
