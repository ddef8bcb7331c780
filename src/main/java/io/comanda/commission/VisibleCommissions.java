package io.comanda.commission;

import io.comanda.access.Visibility;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commission as the present caller may see it: an agent his own, and nobody else's. */
@Service
@Transactional(readOnly = true)
public class VisibleCommissions {

    private final Commissions commissions;
    private final CommissionSettlements settlements;
    private final Earnings earnings;
    private final Visibility visibility;

    VisibleCommissions(
            Commissions commissions, CommissionSettlements settlements, Earnings earnings, Visibility visibility) {
        this.commissions = commissions;
        this.settlements = settlements;
        this.earnings = earnings;
        this.visibility = visibility;
    }

    public Agent agent(String code) {
        visibility.requireAgent(code, () -> new AgentUnknown(code));
        return commissions.agent(code);
    }

    /** In the order of their codes; one's own alone for an agent. */
    public List<Agent> agents(String after, int limit) {
        return visibility
                .agentScope()
                .map(own -> own.compareTo(after) > 0 ? List.of(commissions.agent(own)) : List.<Agent>of())
                .orElseGet(() -> commissions.agents(after, limit));
    }

    public List<Balance> balances(String code) {
        return commissions.balances(agent(code).code());
    }

    public List<CommissionFact> facts(String code, long before, int limit) {
        return commissions.facts(agent(code).code(), before, limit);
    }

    public CommissionStory story(String code, String documentNumber) {
        return earnings.story(commissions.fact(agent(code).code(), documentNumber));
    }

    public List<SettlementView> settlements(String before, int limit) {
        return settlements.settlements(visibility.agentScope(), before, limit);
    }

    public SettlementView settlement(String number) {
        var settlement = settlements.settlement(number);
        visibility.requireAgent(settlement.agentCode(), () -> new SettlementUnknown(number));
        return settlement;
    }
}
