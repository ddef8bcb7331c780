package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** There is no such agent, or the caller may not know of him. */
public class AgentUnknown extends Refusal {

    public AgentUnknown(String agentCode) {
        super(Kind.NOT_FOUND, "There is no agent " + agentCode);
        with("agentCode", agentCode);
    }
}
