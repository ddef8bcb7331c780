package io.comanda.ordering;

import io.comanda.platform.actor.Actor;

/** By which way an order comes in when somebody places it himself. */
public final class Channel {

    private Channel() {}

    public static String of(Actor who) {
        if (who.kind() == Actor.Kind.MACHINE) {
            return "api";
        }
        return who.agentCode() == null ? "desk" : "rep";
    }
}
