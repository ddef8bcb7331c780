package io.comanda.commission;

import io.comanda.commission.domain.Agents;
import io.comanda.commission.domain.CommissionLedger;
import io.comanda.commission.domain.Settlements;
import io.comanda.commission.domain.Statements;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceIssued;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.DateRange;
import io.comanda.ordering.AgentOrders;
import io.comanda.platform.company.Company;
import io.comanda.platform.database.TransactionMemory;
import io.comanda.platform.transfers.CreditTransfer;
import io.comanda.platform.transfers.CreditTransferFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of this module: agents, what they earn, and its settlement. */
@Service
@Transactional
public class Commissions {

    private final Agents agents;
    private final CommissionLedger ledger;
    private final Settlements settlements;
    private final Statements statements;
    private final Invoicing invoicing;
    private final CreditNotes creditNotes;
    private final AgentOrders orders;
    private final CreditTransferFile transfers;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;
    private final TransactionMemory<Set<String>> heardOf = new TransactionMemory<>(HashSet::new);

    Commissions(
            Agents agents,
            CommissionLedger ledger,
            Settlements settlements,
            Statements statements,
            Invoicing invoicing,
            CreditNotes creditNotes,
            AgentOrders orders,
            CreditTransferFile transfers,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.agents = agents;
        this.ledger = ledger;
        this.settlements = settlements;
        this.statements = statements;
        this.invoicing = invoicing;
        this.creditNotes = creditNotes;
        this.orders = orders;
        this.transfers = transfers;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    /** Adds or changes agents. Returns how many were added or changed. */
    public int save(Collection<Agent> known) {
        return agents.save(known);
    }

    /** Adds or changes one agent with the account his commission goes to. */
    public Agent keep(Agent agent) {
        agents.save(List.of(agent));
        agents.payTo(agent.code(), agent.iban());
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

    @Transactional(readOnly = true)
    public List<Agent> agents(String after, int limit) {
        return agents.list(after, limit);
    }

    /**
     * What the agent earns on the invoices of an order, as soon as they have their numbers; those that were issued in this
     * transaction were heard of already.
     */
    public void accrue(String orderNumber) {
        invoicing.whenNumbered(() -> {
            if (!heardOf.get().contains(orderNumber)) {
                invoicing.ofOrder(orderNumber).forEach(this::accrue);
            }
        });
    }

    /** What the agent earns on an invoice that was just issued; nothing where nobody earns. */
    public void accrueInvoice(InvoiceIssued issued) {
        heardOf.get().add(issued.orderNumber());
        if (issued.agentCode() != null) {
            ledger.accrue(invoicing.invoice(issued.invoiceNumber()));
        }
    }

    /** An invoice was credited: what the agent earned on that is taken back, from the next settlement if need be. */
    public void reverse(String creditNoteNumber) {
        ledger.reverse(creditNotes.creditNote(creditNoteNumber));
    }

    /** An invoice is paid. */
    public void validate(String invoiceNumber) {
        ledger.validate(invoiceNumber, today());
    }

    @Transactional(readOnly = true)
    public List<CommissionFact> facts(String agentCode, long before, int limit) {
        return ledger.facts(agentCode, before, limit);
    }

    @Transactional(readOnly = true)
    public List<Balance> balances(String agentCode) {
        var byCurrency = new TreeMap<String, Balance>();
        ledger.balances(agentCode).forEach(balance -> byCurrency.put(balance.currency(), balance));
        forecasts(agentCode).forEach(balance -> byCurrency.merge(balance.currency(), balance, Balance::plus));
        return List.copyOf(byCurrency.values());
    }

    /** Starts a run; its process proposes, has it approved and settles. */
    public String request(DateRange period, List<String> codes) {
        codes.forEach(this::agent);
        var run = settlements.nextRun();
        events.publishEvent(new SettlementRequested(run, period, codes));
        return run;
    }

    /** @return false when there is nothing to settle */
    public boolean propose(String run, DateRange period, Collection<String> codes) {
        settlements.propose(run, period, codes);
        return !settlements.ofRun(run).isEmpty();
    }

    public void settle(String run) {
        settlements.ofRun(run).stream()
                .filter(s -> s.state() == SettlementView.State.PROPOSED)
                .forEach(this::settle);
    }

    public void reject(String run) {
        settlements.reject(run);
    }

    public void sendStatements(String run) {
        settlements.ofRun(run).stream()
                .filter(s -> s.state() == SettlementView.State.SETTLED)
                .forEach(s -> statements.send(s, agent(s.agentCode())));
    }

    @Transactional(readOnly = true)
    public List<SettlementView> ofRun(String run) {
        return settlements.ofRun(run);
    }

    /**
     * What a run owes its agents, as a file for the bank.
     *
     * @throws NothingToPay if no agent with a known account has anything settled in the run
     */
    @Transactional(readOnly = true)
    public byte[] paymentList(String run) {
        var all = settlements.ofRun(run);
        if (all.isEmpty()) {
            throw new SettlementUnknown(run);
        }
        var payments = all.stream()
                .filter(settlement -> settlement.state() == SettlementView.State.SETTLED)
                .flatMap(settlement -> payment(settlement, agent(settlement.agentCode())))
                .toList();
        if (payments.isEmpty()) {
            throw new NothingToPay(run);
        }
        return transfers.write(run, payments);
    }

    @Transactional(readOnly = true)
    public SettlementView settlement(String number) {
        return settlements.get(number);
    }

    @Transactional(readOnly = true)
    public List<SettlementView> settlements(Optional<String> agentCode, String before, int limit) {
        return settlements.list(agentCode, before, limit);
    }

    /** The month before the present one, which a run of the first day settles. */
    public DateRange lastMonth() {
        var first = today().withDayOfMonth(1);
        return new DateRange(first.minusMonths(1), first.minusDays(1));
    }

    public String nextRun() {
        return settlements.nextRun();
    }

    private void accrue(InvoiceView invoice) {
        ledger.accrue(invoice);
        creditNotes.ofInvoice(String.valueOf(invoice.number())).forEach(ledger::reverse);
    }

    private Stream<Balance> forecasts(String agentCode) {
        return agents.find(agentCode).filter(Agent::active).stream()
                .flatMap(agent -> orders.toInvoice(agentCode).stream()
                        .map(goods -> Balance.forecast(agentCode, agent.rate().of(goods))));
    }

    private static Stream<CreditTransfer> payment(SettlementView settlement, Agent agent) {
        return Stream.ofNullable(agent.iban())
                .map(iban -> new CreditTransfer(
                        settlement.number(), agent.name(), iban, settlement.amount(), settlement.number()));
    }

    private void settle(SettlementView settlement) {
        ledger.settle(settlement, today());
        var facts = ledger.settled(settlement.agentCode(), settlement.number());
        var document = statements.write(settlement, agent(settlement.agentCode()), facts);
        settlements.settled(settlement.number(), document);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
