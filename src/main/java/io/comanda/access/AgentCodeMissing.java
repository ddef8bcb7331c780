package io.comanda.access;

import io.comanda.kernel.Refusal;

/** An account with the role agent must say which agent it is. */
public class AgentCodeMissing extends Refusal {

    public AgentCodeMissing(String username) {
        super(Kind.INVALID, "The agent " + username + " has no agent code");
        with("username", username);
    }
}
