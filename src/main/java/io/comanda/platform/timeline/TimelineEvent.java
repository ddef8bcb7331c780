package io.comanda.platform.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.platform.actor.Actor;
import java.time.Instant;
import java.util.Map;

/** An entry as it was recorded: when, and by whom. */
public record TimelineEvent(
        @JsonIgnore long id, Instant at, String actor, Actor.Kind actorKind, String kind, Map<String, String> facts) {}
