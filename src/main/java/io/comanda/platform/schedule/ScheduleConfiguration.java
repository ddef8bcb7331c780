package io.comanda.platform.schedule;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Methods marked as scheduled run on nodes that execute jobs; any node may do so at any time, also two at once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "comanda.engine.jobs", havingValue = "true", matchIfMissing = true)
class ScheduleConfiguration {}
