package io.comanda.platform.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries steps again that wait for a system outside, as long as it takes: one for each system, with growing pauses up to a
 * quarter of an hour, and all the others as soon as one has gone through. Meanwhile they stand on the incident desk.
 */
@Component
public class OutageSweep {

    private static final Logger log = LoggerFactory.getLogger(OutageSweep.class);

    private final OutageRows rows;
    private final ManagementService management;
    private final Clock clock;

    OutageSweep(OutageRows rows, ManagementService management, Clock clock) {
        this.rows = rows;
        this.management = management;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${comanda.engine.outage-pause:1m}",
            initialDelayString = "${comanda.engine.outage-pause:1m}")
    @Transactional
    public void sweep() {
        var back = rows.recovered();
        if (!back.isEmpty()) {
            log.info("Answers again: {}", back);
            retry(rows.waitingFor(back));
        }
        retry(rows.probes(clock.instant()));
    }

    private void retry(List<String> jobs) {
        jobs.forEach(job -> management.setJobRetries(job, 1));
    }
}
