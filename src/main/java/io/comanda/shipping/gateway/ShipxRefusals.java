package io.comanda.shipping.gateway;

import io.comanda.kernel.Refusal;
import io.comanda.platform.outside.OutsideAnswer;
import io.comanda.shipping.AddressRefused;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.WaybillRefused;
import io.comanda.shipping.WaybillRequest;
import io.comanda.shipping.gateway.ShipxProtocol.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what ShipX finds wrong: with the receiver's address, which a person can mend, or with the rest. */
final class ShipxRefusals {

    private static final Set<String> OF_ADDRESS =
            Set.of("address", "street", "building_number", "city", "post_code", "country_code", "target_point");

    private ShipxRefusals() {}

    static boolean isRefusal(OutsideAnswer answer) {
        return answer.status() == 400 || answer.status() == 422;
    }

    static Refusal of(OutsideAnswer answer, JsonMapper json, Carrier carrier, WaybillRequest request) {
        var failure = json.readValue(answer.body(), Failure.class);
        var wrong = new ArrayList<String>();
        collect(failure.details(), "", wrong);
        var reason = wrong.isEmpty()
                ? Objects.requireNonNullElse(failure.message(), String.valueOf(failure.error()))
                : String.join("; ", wrong);
        return wrong.stream().anyMatch(ShipxRefusals::isAboutAddress)
                ? new AddressRefused(request.shipmentNumber(), carrier.name(), reason)
                : new WaybillRefused(request.shipmentNumber(), carrier.name(), reason);
    }

    /** The sender is ourselves; who corrects orders cannot mend that. */
    private static boolean isAboutAddress(String wrong) {
        var path = wrong.substring(0, wrong.indexOf(':'));
        return !path.startsWith("sender") && List.of(path.split("\\.")).stream().anyMatch(OF_ADDRESS::contains);
    }

    /** Details nest as deep as the fields do; said as {@code receiver.address.post_code: invalid}. */
    private static void collect(@Nullable JsonNode details, String path, List<String> wrong) {
        if (details == null || details.isNull()) {
            return;
        }
        if (details.isObject()) {
            details.properties().forEach(entry -> collect(entry.getValue(), inner(path, entry.getKey()), wrong));
        } else if (details.isArray()) {
            details.forEach(entry -> collect(entry, path, wrong));
        } else {
            wrong.add(path + ": " + details.asString());
        }
    }

    private static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
