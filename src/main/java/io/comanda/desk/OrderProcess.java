package io.comanda.desk;

import io.comanda.desk.process.Diagrams;
import io.comanda.desk.process.Reasons;
import io.comanda.desk.process.Track;
import io.comanda.ordering.VisibleOrders;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an order in its diagram. */
@Service
@Transactional(readOnly = true)
public class OrderProcess {

    private final VisibleOrders orders;
    private final Track track;
    private final Reasons reasons;
    private final Diagrams diagrams;

    OrderProcess(VisibleOrders orders, Track track, Reasons reasons, Diagrams diagrams) {
        this.orders = orders;
        this.track = track;
        this.reasons = reasons;
        this.diagrams = diagrams;
    }

    public ProcessView of(String orderNumber, Locale locale) {
        orders.get(orderNumber);
        var run = track.instance(orderNumber).orElseThrow(() -> new ProcessUnknown(orderNumber));
        var active = reasons.all(orderNumber, locale);
        return new ProcessView(
                run.key(),
                run.version(),
                diagrams.xml(run.definition()),
                new TreeSet<>(track.done(run.id()).keySet()),
                active,
                active.stream()
                        .filter(place -> place.kind() == Waiting.Kind.INCIDENT)
                        .map(Waiting::element)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
