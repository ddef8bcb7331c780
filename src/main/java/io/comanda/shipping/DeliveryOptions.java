package io.comanda.shipping;

import io.comanda.platform.company.Company;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import io.comanda.shipping.domain.Departure;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked for when something is ordered: which services where, at which price, there on which day. */
@Service
@Transactional
public class DeliveryOptions {

    private final Shipping shipping;
    private final Choice<OfferedServices> offered;
    private final Company company;
    private final Clock clock;

    DeliveryOptions(Shipping shipping, KeptSettings settings, Company company, Clock clock) {
        this.shipping = shipping;
        this.offered =
                settings.choice("delivery-options", OfferedServices.class, () -> new OfferedServices(new TreeMap<>()));
        this.company = company;
        this.clock = clock;
    }

    /** The cheapest first. */
    @Transactional(readOnly = true)
    public List<DeliveryOption> of(String channel, ShipmentFacts facts) {
        var now = LocalDateTime.now(clock.withZone(company.timeZone()));
        return shipping.offers(facts).stream()
                .filter(offer -> offered.now().offers(channel, offer.service()))
                .map(offer -> option(offer, now))
                .toList();
    }

    /** What is offered where, as an administrator set it. */
    @Transactional(readOnly = true)
    public KeptSetting<OfferedServices> offered() {
        return offered.read();
    }

    /** Holds for what is ordered from now on. */
    public KeptSetting<OfferedServices> offer(OfferedServices services, long version) {
        return offered.keep(services, version);
    }

    private DeliveryOption option(CarrierOffer offer, LocalDateTime now) {
        var departure = Departure.of(shipping.carrier(offer.carrierCode()).service(offer.serviceCode()), now);
        return new DeliveryOption(
                offer.service(),
                offer.carrierName(),
                offer.serviceName(),
                offer.price(),
                departure.leavesOn(),
                departure.arrivesOn(),
                Optional.ofNullable(departure.until())
                        .map(until -> until.atZone(company.timeZone()).toInstant())
                        .orElse(null));
    }
}
