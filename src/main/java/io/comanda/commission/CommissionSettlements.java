package io.comanda.commission;

import io.comanda.commission.domain.CommissionAccounts;
import io.comanda.commission.domain.CommissionLedger;
import io.comanda.commission.domain.Settlements;
import io.comanda.commission.domain.Statements;
import io.comanda.kernel.DateRange;
import io.comanda.platform.company.Company;
import io.comanda.platform.transfers.CreditTransfer;
import io.comanda.platform.transfers.CreditTransferFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles commission of agents for a period: a run proposes, finance approves, agents get their statements. */
@Service
@Transactional
public class CommissionSettlements {

    private final Commissions commissions;
    private final CommissionAccounts accounts;
    private final CommissionLedger ledger;
    private final Settlements settlements;
    private final Statements statements;
    private final CreditTransferFile transfers;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    CommissionSettlements(
            Commissions commissions,
            CommissionAccounts accounts,
            CommissionLedger ledger,
            Settlements settlements,
            Statements statements,
            CreditTransferFile transfers,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.commissions = commissions;
        this.accounts = accounts;
        this.ledger = ledger;
        this.settlements = settlements;
        this.statements = statements;
        this.transfers = transfers;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    /** Starts a run; its process proposes, has it approved and settles. */
    public String request(DateRange period, List<String> codes) {
        codes.forEach(commissions::agent);
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
        inState(run, SettlementView.State.PROPOSED).forEach(this::settle);
    }

    public void reject(String run) {
        settlements.reject(run);
    }

    public void sendStatements(String run) {
        inState(run, SettlementView.State.SETTLED)
                .forEach(settlement -> statements.send(settlement, commissions.agent(settlement.agentCode())));
    }

    @Transactional(readOnly = true)
    public List<SettlementView> ofRun(String run) {
        return settlements.ofRun(run);
    }

    /**
     * What a run still owes its agents, as a file for the bank.
     *
     * @throws NothingToPay if no agent with a known account has anything in the run that is to be paid
     */
    @Transactional(readOnly = true)
    public byte[] paymentList(String run) {
        if (settlements.ofRun(run).isEmpty()) {
            throw new SettlementUnknown(run);
        }
        var payments = inState(run, SettlementView.State.SETTLED)
                .flatMap(settlement -> payment(settlement, commissions.agent(settlement.agentCode())))
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

    private Stream<SettlementView> inState(String run, SettlementView.State state) {
        return settlements.ofRun(run).stream().filter(settlement -> settlement.state() == state);
    }

    private static Stream<CreditTransfer> payment(SettlementView settlement, Agent agent) {
        return Stream.ofNullable(agent.iban())
                .map(iban -> new CreditTransfer(
                        settlement.number(), agent.name(), iban, settlement.amount(), settlement.number()));
    }

    private void settle(SettlementView settlement) {
        ledger.settle(settlement.number(), today());
        var lines = accounts.settled(settlement.number());
        var document = statements.write(settlement, commissions.agent(settlement.agentCode()), lines);
        settlements.settled(settlement.number(), today(), document);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
