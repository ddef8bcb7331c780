package io.comanda.intake.loading;

import io.comanda.intake.ReleaseState;
import io.comanda.intake.domain.OrderRelease;
import io.comanda.intake.domain.OrderReleases;
import io.comanda.intake.mapping.Mapping.Place;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderImport;
import io.comanda.ordering.Ordering;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands imported orders to their process, the oldest first, a batch a transaction. Before the first, stock is raised
 * where that was asked for.
 */
@Component
class ReleaseJob {

    private static final Logger log = LoggerFactory.getLogger(ReleaseJob.class);
    private static final int BATCH = 50;

    private final OrderReleases releases;
    private final OrderImport imported;
    private final Ordering ordering;
    private final StockKeeping stock;
    private final TransactionOperations transactions;

    ReleaseJob(
            OrderReleases releases,
            OrderImport imported,
            Ordering ordering,
            StockKeeping stock,
            TransactionOperations transactions) {
        this.releases = releases;
        this.imported = imported;
        this.ordering = ordering;
        this.stock = stock;
        this.transactions = transactions;
    }

    /** Releases what is left of it; whatever happens ends as its state. */
    void run(OrderRelease release) {
        try {
            releases.begin(release.id());
            if (release.topUp() != null) {
                topUp(release, release.topUp());
            }
            releases.finish(release.id(), releaseAll(release), null);
        } catch (RuntimeException e) {
            log.error("Release {} failed", release.id(), e);
            releases.finish(release.id(), ReleaseState.FAILED, e.toString());
        }
    }

    private void topUp(OrderRelease release, Place place) {
        transactions.executeWithoutResult(transaction -> {
            var needs = imported.needs(release.source(), release.left());
            var reason = "Imported orders of " + release.source();
            releases.toppedUp(release.id(), stock.topUp(place.warehouse(), place.location(), needs, reason));
        });
    }

    private ReleaseState releaseAll(OrderRelease release) {
        var left = release.left();
        while (left > 0) {
            var batch = imported.drafts(release.source(), Math.min(BATCH, left));
            if (batch.isEmpty()) {
                break;
            }
            if (release(release.id(), batch)) {
                return ReleaseState.CANCELLED;
            }
            left -= batch.size();
        }
        return ReleaseState.DONE;
    }

    /** True where somebody wants it to stop. */
    private boolean release(long id, List<String> batch) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            batch.forEach(ordering::release);
            return releases.released(id, batch.size());
        }));
    }
}
