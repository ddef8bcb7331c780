package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.LineState;
import java.util.List;
import java.util.Map;
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

    /** Whether a waybill can be asked for: there is such a line, and it knows our account with the carrier. */
    public boolean connected(Carrier carrier) {
        var gateway = byName.get(carrier.gateway());
        return gateway != null && gateway.serves(carrier);
    }

    public LineState test(Carrier carrier) {
        return connected(carrier) ? of(carrier).test(carrier) : LineState.NOT_CONFIGURED;
    }

    CarrierGateway of(Carrier carrier) {
        var gateway = byName.get(carrier.gateway());
        if (gateway == null) {
            throw new IllegalStateException("No line to " + carrier.name() + " is connected");
        }
        return gateway;
    }
}
