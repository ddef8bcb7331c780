package io.comanda.intake;

import io.comanda.intake.domain.ImportRuns;
import io.comanda.intake.domain.OrderRelease;
import io.comanda.intake.domain.OrderReleases;
import io.comanda.intake.loading.ImportWorker;
import io.comanda.intake.loading.Targets;
import io.comanda.intake.mapping.Mapping.Place;
import io.comanda.ordering.OrderImport;
import io.comanda.platform.actor.CurrentActor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Releases of imported orders: started, watched, stopped and taken up again. */
@Service
public class Releases {

    private final OrderReleases releases;
    private final ImportRuns runs;
    private final Targets targets;
    private final OrderImport orders;
    private final ImportWorker worker;
    private final CurrentActor actor;

    Releases(
            OrderReleases releases,
            ImportRuns runs,
            Targets targets,
            OrderImport orders,
            ImportWorker worker,
            CurrentActor actor) {
        this.releases = releases;
        this.runs = runs;
        this.targets = targets;
        this.orders = orders;
        this.worker = worker;
        this.actor = actor;
    }

    /** Puts a release of what an import brought in the queue; it runs in the background. */
    public long start(long importId, int limit, boolean topUpStock) {
        var run = runs.find(importId).orElseThrow(() -> new ImportUnknown(importId));
        var id = add(run.source(), limit, topUpStock);
        worker.wake();
        return id;
    }

    /** Does what is left of a release here and now and comes back when it has ended. */
    public ReleaseView work(long id) {
        worker.release(require(id).id());
        return view(id);
    }

    /** A release of as many orders that waits, or was interrupted by the end of its node. */
    public Optional<Long> interrupted(String source, int limit) {
        return releases.open().stream()
                .flatMap(id -> releases.find(id).stream())
                .filter(release -> release.source().equals(source) && release.wanted() == limit)
                .map(OrderRelease::id)
                .findFirst();
    }

    public ReleaseView view(long id) {
        var release = require(id);
        return releases.view(id, orders.lifecycles(release.source())).orElseThrow(() -> new ReleaseUnknown(id));
    }

    /** Stops it after the batch it is at; what is released goes its way. */
    public void cancel(long id) {
        var release = require(id);
        if (release.state().isOver()) {
            throw new ReleaseOver(id, release.state());
        }
        releases.requestCancellation(id);
    }

    public void resume(long id) {
        var release = require(id);
        if (release.state() != ReleaseState.FAILED && release.state() != ReleaseState.CANCELLED) {
            throw new ReleaseNotResumable(id, release.state());
        }
        releases.reopen(id);
        worker.wake();
    }

    /** Puts a release in the queue without waking anybody. */
    public long add(String source, int limit, boolean topUpStock) {
        return releases.add(source, limit, place(source, topUpStock), actor.get());
    }

    /** Where the mapping of the last import says stock is to be raised. */
    private @Nullable Place place(String source, boolean topUpStock) {
        var run = runs.latest(source).orElseThrow(() -> new NothingImported(source));
        if (!topUpStock) {
            return null;
        }
        var place = targets.mapping(run.mapping(), run.mappingText()).topUp();
        if (place == null) {
            throw new TopUpPlaceMissing(run.mapping());
        }
        return place;
    }

    private OrderRelease require(long id) {
        return releases.find(id).orElseThrow(() -> new ReleaseUnknown(id));
    }
}
