package io.comanda.shipping;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.database.AfterCommit;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.validation.Validation;
import io.comanda.shipping.domain.AgreementDifference;
import io.comanda.shipping.domain.AgreementSheets;
import io.comanda.shipping.domain.AgreementTables;
import io.comanda.shipping.domain.Tariffs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we have agreed with carriers. This node quotes by new prices at once, others when they read them again. */
@Service
@Transactional
public class CarrierAgreements {

    private static final String SUBJECT = "carrier";
    private static final int REMEMBERED = 50;

    private final AgreementTables tables;
    private final AgreementSheets sheets;
    private final Tariffs tariffs;
    private final Validation validation;
    private final Timeline timeline;

    CarrierAgreements(
            AgreementTables tables, AgreementSheets sheets, Tariffs tariffs, Validation validation, Timeline timeline) {
        this.tables = tables;
        this.sheets = sheets;
        this.tariffs = tariffs;
        this.validation = validation;
        this.timeline = timeline;
    }

    /** All carriers, also those that are not asked any more. */
    @Transactional(readOnly = true)
    public List<Carrier> carriers() {
        return sheets.carriers();
    }

    @Transactional(readOnly = true)
    public CarrierSheet sheet(String code) {
        return sheets.of(code).orElseThrow(() -> new CarrierUnknown(code));
    }

    /** Adds carriers, services and prices; replaces what is there of the same carrier, service and first day. */
    public void save(List<CarrierAgreement> agreements) {
        var violations = new ArrayList<Violation>();
        for (var n = 0; n < agreements.size(); n++) {
            for (var fault : validation.violations(agreements.get(n))) {
                violations.add(new Violation("/" + n + fault.pointer(), fault.code(), fault.message()));
            }
        }
        validation.require(violations);
        agreements.forEach(tables::save);
        AfterCommit.run(tariffs::forget);
    }

    /** A new carrier. */
    public CarrierSheet create(CarrierAgreement agreement) {
        requireSound(agreement);
        if (tables.version(agreement.code()).isPresent()) {
            throw new CarrierExists(agreement.code());
        }
        tables.save(agreement);
        return told(agreement.code(), "shipping.AgreementMade", Map.of("name", agreement.name()));
    }

    /** Makes the agreement what it is said to be; what it does not name is gone. A carrier that was retired is back. */
    public CarrierSheet change(String code, CarrierAgreement wanted, long version) {
        var agreement = wanted.of(code);
        requireSound(agreement);
        requireVersion(code, version);
        var before = sheet(code);
        requireFree(before.agreement(), agreement);
        tables.save(agreement);
        tables.dropWhatIsNotIn(agreement);
        return told(
                code,
                "shipping.AgreementChanged",
                AgreementDifference.between(before.agreement(), sheet(code).agreement()));
    }

    /** No longer asks the carrier for offers; its agreement and its waybills stay. */
    public CarrierSheet retire(String code, long version) {
        requireVersion(code, version);
        tables.retire(code);
        return told(code, "shipping.CarrierRetired", Map.of());
    }

    /** The last changes, the newest first. */
    @Transactional(readOnly = true)
    public List<AgreementChange> history(String code) {
        sheet(code);
        return timeline.of(SUBJECT, code, Long.MAX_VALUE, REMEMBERED).stream()
                .map(event -> new AgreementChange(
                        event.at(),
                        event.actor(),
                        event.kind(),
                        event.facts().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(fact -> new AgreementChange.Part(fact.getKey(), fact.getValue()))
                                .toList()))
                .toList();
    }

    private void requireSound(CarrierAgreement agreement) {
        validation.require(agreement);
        tables.ownerOf(agreement.trackingPrefix())
                .filter(owner -> !owner.equals(agreement.code()))
                .ifPresent(owner -> validation.require(List.of(
                        new Violation("/trackingPrefix", "taken", "belongs to " + owner, Map.of("carrier", owner)))));
    }

    private void requireVersion(String code, long version) {
        if (tables.version(code).orElseThrow(() -> new CarrierUnknown(code)) != version) {
            throw new CarrierChanged(code);
        }
    }

    private void requireFree(CarrierAgreement before, CarrierAgreement after) {
        var kept = after.services().stream().map(CarrierAgreement.Service::code).toList();
        var used = tables.used(before.code());
        before.services().stream()
                .map(CarrierAgreement.Service::code)
                .filter(service -> !kept.contains(service) && used.contains(service))
                .findFirst()
                .ifPresent(service -> {
                    throw new ServiceInUse(before.code(), service);
                });
    }

    private CarrierSheet told(String code, String kind, Map<String, String> facts) {
        timeline.record(new Entry(SUBJECT, code, kind, facts));
        AfterCommit.run(tariffs::forget);
        return sheet(code);
    }
}
