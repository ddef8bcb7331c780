package io.comanda.commission.domain;

import io.comanda.commission.Agent;
import io.comanda.commission.SettledCommission;
import io.comanda.commission.SettlementView;
import io.comanda.commission.pdf.CommissionStatementFacts;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The statement of a settlement, on paper and by mail. */
@Component
public class Statements {

    private final Documents documents;
    private final Notifications notifications;
    private final Company company;
    private final Clock clock;

    Statements(Documents documents, Notifications notifications, Company company, Clock clock) {
        this.documents = documents;
        this.notifications = notifications;
        this.company = company;
        this.clock = clock;
    }

    /** Registers the statement. Its sums are those of the facts that were settled, whatever was proposed. */
    public long write(SettlementView settlement, Agent agent, List<SettledCommission> settled) {
        var nothing = Money.zero(settlement.amount().currency());
        var facts = new CommissionStatementFacts(
                settlement.number(),
                LocalDate.ofInstant(clock.instant(), company.timeZone()),
                agent.code(),
                agent.name(),
                null,
                new DateRange(settlement.from(), settlement.to()),
                settled.stream().map(SettledCommission::base).reduce(nothing, Money::plus),
                settled.stream().map(SettledCommission::amount).reduce(nothing, Money::plus),
                settled.stream().map(Statements::line).toList(),
                List.of(),
                settlement.cancelledOn(),
                settlement.cancelReason());
        return documents.register(new DocumentDraft(
                "commission-statement",
                settlement.number(),
                "settlement",
                settlement.number(),
                "commission-" + settlement.number() + ".pdf",
                Locale.forLanguageTag(agent.language()),
                facts));
    }

    public void send(SettlementView settlement, Agent agent) {
        var email = agent.email();
        var document = settlement.documentId();
        if (email == null || document == null) {
            return;
        }
        notifications.tell(new Notice(
                "commission-statement",
                email,
                agent.language(),
                "settlement",
                settlement.number(),
                Map.of(
                        "settlementNumber", settlement.number(),
                        "amount", settlement.amount(),
                        "periodFrom", settlement.from(),
                        "periodTo", settlement.to()),
                List.of(document),
                "commission-statement:" + settlement.number()));
    }

    private static CommissionStatementFacts.Line line(SettledCommission one) {
        return new CommissionStatementFacts.Line(
                one.day(),
                one.documentNumber(),
                one.customerName(),
                one.receiptReference(),
                one.received(),
                one.base(),
                one.rate(),
                one.amount());
    }
}
