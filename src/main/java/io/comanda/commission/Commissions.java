package io.comanda.commission;

import io.comanda.commission.domain.Agents;
import io.comanda.commission.domain.CommissionAccounts;
import io.comanda.commission.domain.Forecasts;
import io.comanda.kernel.Percent;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of this module: agents, and what they have earned. */
@Service
@Transactional
public class Commissions {

    private final Agents agents;
    private final CommissionAccounts accounts;
    private final Forecasts forecasts;
    private final Choice<CommissionPolicy> policy;

    Commissions(Agents agents, CommissionAccounts accounts, Forecasts forecasts, KeptSettings settings) {
        this.agents = agents;
        this.accounts = accounts;
        this.forecasts = forecasts;
        this.policy = settings.choice("commission", CommissionPolicy.class, CommissionPolicy::preset);
    }

    /** Adds or changes agents. Returns how many were added or changed. */
    public int save(Collection<Agent> known) {
        return agents.save(known);
    }

    /** Adds or changes one agent with his account and his limit. */
    public Agent keep(Agent agent) {
        agents.save(List.of(agent));
        agents.agree(agent);
        return agent(agent.code());
    }

    /** Which of the codes are agents. */
    @Transactional(readOnly = true)
    public Set<String> existing(Collection<String> codes) {
        return agents.existing(codes);
    }

    @Transactional(readOnly = true)
    public Agent agent(String code) {
        return agents.find(code).orElseThrow(() -> new AgentUnknown(code));
    }

    /** Percent the agent grants by himself; empty where nothing was agreed with him. */
    @Transactional(readOnly = true)
    public Optional<Percent> discountLimit(String agentCode) {
        return agents.find(agentCode).map(Agent::discountLimit);
    }

    @Transactional(readOnly = true)
    public List<Agent> agents(String after, int limit) {
        return agents.list(after, limit);
    }

    @Transactional(readOnly = true)
    public List<CommissionFact> facts(String agentCode, long before, int limit) {
        return accounts.facts(agentCode, before, limit);
    }

    /** @throws CommissionUnknown if the invoice or credit note brought this agent nothing */
    @Transactional(readOnly = true)
    public CommissionFact fact(String agentCode, String documentNumber) {
        return accounts.fact(agentCode, documentNumber).orElseThrow(() -> new CommissionUnknown(documentNumber));
    }

    @Transactional(readOnly = true)
    List<CommissionStory.Step> steps(String documentNumber) {
        return accounts.steps(documentNumber);
    }

    @Transactional(readOnly = true)
    public List<Balance> balances(String agentCode) {
        var byCurrency = new TreeMap<String, Balance>();
        accounts.balances(agentCode).forEach(balance -> byCurrency.put(balance.currency(), balance));
        forecasts.of(agentCode).forEach(balance -> byCurrency.merge(balance.currency(), balance, Balance::plus));
        return List.copyOf(byCurrency.values());
    }

    /** How the house reckons commission. */
    @Transactional(readOnly = true)
    public KeptSetting<CommissionPolicy> policy() {
        return policy.read();
    }

    /** Holds for invoices, payments and credit notes from now on. */
    public KeptSetting<CommissionPolicy> choose(CommissionPolicy chosen, long version) {
        return policy.keep(chosen, version);
    }
}
