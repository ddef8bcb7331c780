package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lines to carriers that are connected here. */
@Component
public class Gateways {

    private final Map<String, CarrierGateway> byName;

    Gateways(List<CarrierGateway> gateways) {
        this.byName = gateways.stream().collect(Collectors.toMap(CarrierGateway::name, Function.identity()));
    }

    public Set<String> names() {
        return byName.keySet();
    }

    CarrierGateway of(Carrier carrier) {
        var gateway = byName.get(carrier.gateway());
        if (gateway == null) {
            throw new IllegalStateException("No line to " + carrier.name() + " is connected");
        }
        return gateway;
    }
}
