package io.comanda.commission;

import io.comanda.commission.domain.CommissionAccounts;
import io.comanda.commission.domain.CommissionLedger;
import io.comanda.commission.domain.Settlements;
import io.comanda.commission.domain.Statements;
import io.comanda.kernel.DateRange;
import io.comanda.platform.company.Company;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.transfers.CreditTransfer;
import io.comanda.platform.transfers.CreditTransferFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final Timeline timeline;
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
            Timeline timeline,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.commissions = commissions;
        this.accounts = accounts;
        this.ledger = ledger;
        this.settlements = settlements;
        this.statements = statements;
        this.transfers = transfers;
        this.timeline = timeline;
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

    /**
     * Cancels a settlement that is not paid: its commission is open again for the next one, its statement says so, and it
     * leaves the payment list.
     *
     * @throws SettlementNotOpen if it does not wait for its payment
     */
    public SettlementView cancel(String number, String reason) {
        var settlement = settlements.get(number);
        require(settlements.cancelled(number, today(), reason), settlement);
        ledger.cancel(number, today());
        var cancelled = settlements.get(number);
        settlements.document(number, write(cancelled));
        record(number, "commission.SettlementCancelled", Map.of("reason", reason));
        return settlements.get(number);
    }

    /**
     * Notes that the money went to the agent.
     *
     * @throws SettlementNotOpen if it does not wait for its payment
     */
    public SettlementView pay(String number, LocalDate day, String reference) {
        var settlement = settlements.get(number);
        require(settlements.paid(number, day, reference), settlement);
        record(number, "commission.SettlementPaid", Map.of("day", day.toString(), "reference", reference));
        return settlements.get(number);
    }

    /**
     * Notes that the money did not go, or came back.
     *
     * @throws SettlementNotOpen if it is not paid
     */
    public SettlementView unpay(String number) {
        var settlement = settlements.get(number);
        require(settlements.unpaid(number), settlement);
        record(number, "commission.SettlementUnpaid", Map.of());
        return settlements.get(number);
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
        settlements.settled(settlement.number(), today(), write(settlement));
    }

    private long write(SettlementView settlement) {
        var lines = accounts.settled(settlement.number());
        return statements.write(settlement, commissions.agent(settlement.agentCode()), lines);
    }

    private void record(String number, String kind, Map<String, String> facts) {
        timeline.record(new Entry("settlement", number, kind, facts));
    }

    private static void require(boolean done, SettlementView settlement) {
        if (!done) {
            throw new SettlementNotOpen(settlement);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
