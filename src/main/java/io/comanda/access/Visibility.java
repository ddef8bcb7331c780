package io.comanda.access;

import io.comanda.kernel.Refusal;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.actor.CurrentActor;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whose customers, orders and commissions the caller sees. Agents see their own; whoever has another role too
 * sees everything, as do machines and the process itself.
 */
@Component
public class Visibility {

    /** Belongs to nobody, so an agent whose account lacks a code sees nothing. */
    private static final String NOBODY = "-";

    private final CurrentActor current;

    Visibility(CurrentActor current) {
        this.current = current;
    }

    /** The agent code every row must carry; empty when the caller sees all. */
    public Optional<String> agentScope() {
        var actor = current.get();
        return seesAll(actor) ? Optional.empty() : Optional.of(actor.agentCode() == null ? NOBODY : actor.agentCode());
    }

    public boolean sees(@Nullable String agentCode) {
        return agentScope().map(own -> own.equals(agentCode)).orElse(true);
    }

    /**
     * Refuses what belongs to another agent.
     *
     * @param unknown what the caller would be told of a number that does not exist, so that the two look the same
     */
    public void requireAgent(@Nullable String agentCode, Supplier<? extends Refusal> unknown) {
        if (!sees(agentCode)) {
            throw unknown.get();
        }
    }

    private static boolean seesAll(Actor actor) {
        return actor.kind() == Actor.Kind.PROCESS
                || actor.roles().stream().anyMatch(role -> !role.equals(Role.AGENT.id()));
    }
}
