package io.comanda.shipping.domain;

import io.comanda.kernel.Percent;
import io.comanda.shipping.Carrier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Which share of its promises a carrier's service keeps in a zone: delivered on the promised day or before. Fewer promises
 * than {@link #LEAST} say nothing.
 */
public record Punctuality(Map<Route, Measure> measures) {

    /** Below it the agreement's figure counts. */
    public static final int LEAST = 20;

    /** What is measured together. */
    public record Route(String carrierCode, String serviceCode, int zone) {}

    /** @param due promises whose day is over */
    public record Measure(int due, int onTime) {

        public Percent share() {
            return new Percent(
                    BigDecimal.valueOf(onTime * 100L).divide(BigDecimal.valueOf(due), 4, RoundingMode.HALF_UP));
        }
    }

    /** Measured, where there is enough to measure. */
    Optional<Measure> of(Carrier carrier, Carrier.Service service, int zone) {
        return Optional.ofNullable(measures.get(new Route(carrier.code(), service.code(), zone)))
                .filter(measure -> measure.due() >= LEAST);
    }
}
