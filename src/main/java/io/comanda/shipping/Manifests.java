package io.comanda.shipping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.platform.numbering.Numbering;
import io.comanda.shipping.domain.ManifestBook;
import io.comanda.shipping.domain.ManifestPaper;
import io.comanda.shipping.domain.Tariffs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing parcels over to carriers. What stands at the door is closed into a manifest, the paper the driver signs; from
 * then on the carrier has the goods.
 */
@Service
@Transactional
public class Manifests {

    private static final String KIND = "manifest";

    private final ManifestBook book;
    private final ManifestPaper paper;
    private final Shipping shipping;
    private final CutOffs cutOffs;
    private final Tariffs tariffs;
    private final Numbering numbering;
    private final Documents documents;
    private final CurrentActor current;
    private final Clock clock;

    Manifests(
            ManifestBook book,
            ManifestPaper paper,
            Shipping shipping,
            CutOffs cutOffs,
            Tariffs tariffs,
            Numbering numbering,
            Documents documents,
            CurrentActor current,
            Clock clock) {
        this.book = book;
        this.paper = paper;
        this.shipping = shipping;
        this.cutOffs = cutOffs;
        this.tariffs = tariffs;
        this.numbering = numbering;
        this.documents = documents;
        this.current = current;
        this.clock = clock;
    }

    /** What each carrier is to fetch, in the order in which they call. */
    @Transactional(readOnly = true)
    public List<ReadyForCarrier> ready(String warehouse) {
        var byCarrier = book.ready(warehouse).stream()
                .collect(groupingBy(ReadyWaybill::carrierCode, LinkedHashMap::new, toList()));
        var next = cutOffs.next(warehouse);
        return byCarrier.entrySet().stream()
                .map(entry -> new ReadyForCarrier(
                        entry.getKey(),
                        tariffs.book().carrier(entry.getKey()).name(),
                        next.get(entry.getKey()),
                        entry.getValue()))
                .sorted(ReadyForCarrier.BY_CALL)
                .toList();
    }

    /** Closes the list: these waybills are handed over, each once. */
    public ManifestView close(String warehouse, String carrierCode, List<String> trackingNumbers, Locale language) {
        var carrier = tariffs.book().carrier(carrierCode);
        var ready = book.lock(warehouse, carrier.code()).stream()
                .collect(toMap(ReadyWaybill::trackingNumber, Function.identity()));
        requireReady(trackingNumbers, ready);
        var waybills = trackingNumbers.stream().distinct().map(ready::get).toList();
        shipping.handOver(waybills.stream().map(ReadyWaybill::shipmentNumber).toList());
        var manifest = manifest(warehouse, carrier, waybills);
        book.add(manifest, waybills);
        documents.register(new DocumentDraft(
                KIND,
                manifest.number(),
                KIND,
                manifest.number(),
                "manifest-" + manifest.number() + ".pdf",
                language,
                paper.facts(manifest, carrier, waybills)));
        return get(manifest.number());
    }

    @Transactional(readOnly = true)
    public ManifestView get(String number) {
        return book.find(number).orElseThrow(() -> new ManifestUnknown(number));
    }

    /** Of a warehouse, the newest first; begins before the given id. */
    @Transactional(readOnly = true)
    public List<ManifestView> list(String warehouse, long before, int limit) {
        return book.list(warehouse, before, limit);
    }

    /** The paper, the same each time it is printed. */
    public StoredDocument document(String number) {
        var kept = documents.of(KIND, get(number).number()).get(0);
        return documents.content(kept.id());
    }

    private ManifestView manifest(String warehouse, Carrier carrier, List<ReadyWaybill> waybills) {
        var parcels =
                waybills.stream().mapToInt(waybill -> waybill.parcels().size()).sum();
        return new ManifestView(
                0,
                numbering.next("MAN-" + warehouse),
                warehouse,
                carrier.code(),
                waybills.size(),
                parcels,
                ManifestBook.weight(waybills),
                clock.instant(),
                current.get().name());
    }

    private static void requireReady(List<String> numbers, Map<String, ReadyWaybill> ready) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (!ready.containsKey(number)) {
                violations.add(new Violation(
                        "/trackingNumbers/" + i,
                        "notReady",
                        number + " does not stand at the door for this carrier",
                        Map.of("trackingNumber", number)));
            }
        }
        if (!violations.isEmpty()) {
            throw new ManifestRefused(violations);
        }
    }
}
