package io.comanda.platform.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the workflow engine works.
 *
 * @param jobs whether this node executes jobs
 * @param threads that execute jobs; keep them with the web's threads below the size of the connection pool
 * @param lock how long a job belongs to a node; well above the longest step, for a step that outlives it runs twice
 * @param retries waiting times between the tries of a failing job, then it becomes an incident
 * @param pollPause longest rest of an idle node before it looks for due jobs again
 */
@ConfigurationProperties("comanda.engine")
record EngineProperties(
        @DefaultValue("true") boolean jobs,
        @DefaultValue("4") int threads,
        @DefaultValue("60s") Duration lock,
        @DefaultValue("PT5S,PT20S,PT1M,PT5M,PT15M") String retries,
        @DefaultValue("2s") Duration pollPause) {}
