package io.comanda.shipping.gateway;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierUnavailable;
import io.comanda.shipping.LineState;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillKept;
import io.comanda.shipping.WaybillRefused;
import io.comanda.shipping.WaybillRequest;
import io.comanda.shipping.domain.CarrierGateway;
import io.comanda.shipping.gateway.ShipxProtocol.ParcelMade;
import io.comanda.shipping.gateway.ShipxProtocol.Shipment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to InPost ShipX. It knows no idempotency key: what we asked for before is found again by our reference. A
 * shipment is created, its offer bought where the account does not do that by itself, and confirmed with its number some
 * time later; whatever breaks in between, the next try goes on from where ShipX stands.
 */
@Component
class ShipxCarrier implements CarrierGateway {

    private static final Logger log = LoggerFactory.getLogger(ShipxCarrier.class);

    private final Map<String, ShipxAccount> accounts;
    private final ShipxProperties properties;
    private final JsonMapper json;

    ShipxCarrier(ShipxProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
        this.accounts = properties.accounts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new ShipxAccount(entry.getValue(), properties, json)));
    }

    @Override
    public String name() {
        return "shipx";
    }

    @Override
    public boolean serves(Carrier carrier) {
        return accounts.containsKey(carrier.code());
    }

    @Override
    public LineState test(Carrier carrier) {
        return account(carrier).test();
    }

    @Override
    public Registration register(Carrier carrier, WaybillRequest request, String reference) {
        var account = account(carrier);
        var made = account.byReference(reference).orElseGet(() -> create(account, carrier, request, reference));
        var confirmed = confirmed(account, made, carrier, request);
        var number = Objects.requireNonNull(confirmed.trackingNumber());
        return new Registration(
                number, parcelNumbers(confirmed, number, request.parcels().size()), account.label(confirmed.id()));
    }

    /** What ShipX has confirmed it does not take back; such a parcel is simply never handed over, unless InPost has it. */
    @Override
    public void cancel(Carrier carrier, String trackingNumber) {
        var account = account(carrier);
        account.byTrackingNumber(trackingNumber).ifPresent(shipment -> {
            var answer = account.cancel(shipment.id());
            if (ShipxRefusals.isRefusal(answer)) {
                if (shipment.isCollected()) {
                    throw new WaybillKept(trackingNumber, carrier.name(), shipment.status());
                }
                log.info("InPost keeps {} as confirmed; its label must not be used", trackingNumber);
            } else if (answer.status() >= 300 && answer.status() != 404) {
                throw ShipxAccount.notUnderstood(answer);
            }
        });
    }

    @Override
    public List<TrackingNews> news(Carrier carrier, String trackingNumber) {
        return account(carrier).story(trackingNumber).stream()
                .map(step -> new TrackingNews(
                        trackingNumber, step.status(), step.datetime().toInstant(), step.agency(), null))
                .toList();
    }

    private Shipment create(ShipxAccount account, Carrier carrier, WaybillRequest request, String reference) {
        var draft = ShipxDrafts.of(request, account.service(request.serviceCode()), reference);
        var answer = account.create(draft);
        if (ShipxRefusals.isRefusal(answer)) {
            throw ShipxRefusals.of(answer, json, carrier, request);
        }
        if (answer.status() >= 300) {
            throw ShipxAccount.notUnderstood(answer);
        }
        return json.readValue(answer.body(), Shipment.class);
    }

    private Shipment confirmed(ShipxAccount account, Shipment made, Carrier carrier, WaybillRequest request) {
        var current = made;
        for (var n = 0; n < properties.confirmTries() && !current.isConfirmed(); n++) {
            if (current.waitsForBuyer()) {
                account.buy(current.id(), offer(current, carrier, request));
            }
            LockSupport.parkNanos(properties.confirmPause().toNanos());
            current = account.read(current.id());
        }
        if (!current.isConfirmed()) {
            throw new CarrierUnavailable("InPost has not confirmed its shipment " + current.id() + " yet");
        }
        return current;
    }

    private static long offer(Shipment shipment, Carrier carrier, WaybillRequest request) {
        return Objects.requireNonNullElse(shipment.offers(), List.<ShipxProtocol.Offer>of()).stream()
                .filter(offer -> offer.status().equals("available"))
                .findFirst()
                .orElseThrow(() -> new WaybillRefused(request.shipmentNumber(), carrier.name(), "no offer available"))
                .id();
    }

    /** A parcel without a number of its own goes by that of the shipment. */
    private static List<String> parcelNumbers(Shipment shipment, String number, int parcels) {
        var made = Objects.requireNonNullElse(shipment.parcels(), List.<ParcelMade>of());
        return IntStream.range(0, parcels)
                .mapToObj(i -> i < made.size()
                        ? Optional.ofNullable(made.get(i).trackingNumber()).orElse(number)
                        : number)
                .toList();
    }

    private ShipxAccount account(Carrier carrier) {
        return Optional.ofNullable(accounts.get(carrier.code()))
                .orElseThrow(() -> new IllegalStateException("No account at InPost for " + carrier.code()));
    }
}
