package io.comanda.intake.loading;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.domain.ImportRuns;
import io.comanda.intake.domain.OrderReleases;
import io.comanda.intake.loading.RunLock.Kind;
import io.comanda.intake.staging.StagingSchema;
import io.comanda.platform.actor.Actor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Works through the waiting imports and releases, one at a time on this node, and takes up those that a killed node has left. The
 * queue is the table: nothing is lost with the memory.
 */
@Component
public class ImportWorker implements DisposableBean {

    private final ImportRuns runs;
    private final ImportJob job;
    private final OrderReleases releases;
    private final ReleaseJob releasing;
    private final RunLock lock;
    private final IntakeProperties settings;
    private final StagingSchema schema;
    private final ExecutorService thread = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1),
            task -> new Thread(task, "imports"),
            new ThreadPoolExecutor.DiscardPolicy());

    ImportWorker(
            ImportRuns runs,
            ImportJob job,
            OrderReleases releases,
            ReleaseJob releasing,
            RunLock lock,
            IntakeProperties settings,
            StagingSchema schema) {
        this.runs = runs;
        this.job = job;
        this.releases = releases;
        this.releasing = releasing;
        this.settings = settings;
        this.lock = lock;
        this.schema = schema;
    }

    /** There may be something to do; a second call before the first was heard adds nothing. */
    @EventListener(ApplicationReadyEvent.class)
    public void wake() {
        if (settings.background()) {
            thread.execute(this::workThrough);
        }
    }

    /** Does one import here and now, unless another node is at it. */
    public boolean work(long id) {
        return lock.with(Kind.IMPORT, id, () -> runs.find(id)
                .filter(run -> !run.state().isOver())
                .ifPresent(run -> as(run.startedBy(), run.startedByKind(), () -> job.run(run))));
    }

    /** Releases orders here and now, unless another node is at it. */
    public boolean release(long id) {
        return lock.with(Kind.RELEASE, id, () -> releases.find(id)
                .filter(release -> !release.state().isOver())
                .ifPresent(release -> as(release.startedBy(), release.startedByKind(), () -> releasing.run(release))));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void workThrough() {
        schema.dropForgotten();
        runs.open().forEach(this::work);
        releases.open().forEach(this::release);
    }

    /** What is changed is done by who started it, also after a restart. */
    private static void as(String startedBy, Actor.Kind kind, Runnable work) {
        var actor = new Actor(startedBy, kind, Set.of("integration"), null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
