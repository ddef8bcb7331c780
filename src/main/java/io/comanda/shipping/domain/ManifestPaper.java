package io.comanda.shipping.domain;

import io.comanda.platform.company.Company;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.ManifestView;
import io.comanda.shipping.ReadyWaybill;
import io.comanda.shipping.pdf.ManifestFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the paper of a manifest says. */
@Component
public class ManifestPaper {

    private final Company company;

    ManifestPaper(Company company) {
        this.company = company;
    }

    public ManifestFacts facts(ManifestView manifest, Carrier carrier, List<ReadyWaybill> waybills) {
        return new ManifestFacts(
                manifest.number(),
                LocalDate.ofInstant(manifest.closedAt(), company.timeZone()),
                manifest.warehouseCode(),
                carrier.name(),
                manifest.waybills(),
                manifest.weightKg(),
                waybills.stream().flatMap(ManifestPaper::lines).toList());
    }

    private static Stream<ManifestFacts.Line> lines(ReadyWaybill waybill) {
        return waybill.parcels().stream()
                .map(parcel -> new ManifestFacts.Line(
                        waybill.trackingNumber(),
                        waybill.shipmentNumber(),
                        waybill.receiver() + ", " + waybill.city(),
                        parcel.sscc(),
                        parcel.weightKg()));
    }
}
