package io.comanda.notification.domain;

import static io.comanda.notification.domain.Fact.code;
import static io.comanda.notification.domain.Fact.day;
import static io.comanda.notification.domain.Fact.lines;
import static io.comanda.notification.domain.Fact.link;
import static io.comanda.notification.domain.Fact.money;
import static io.comanda.notification.domain.Fact.outcome;
import static io.comanda.notification.domain.Fact.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What we write about, and which facts each mail shows, in this order. */
public enum MailKind {
    ORDER_CONFIRMED(
            text("orderNumber"),
            money("total"),
            day("orderDay").ifKnown(),
            text("customerReference").ifKnown(),
            code("paymentMethod").ifKnown(),
            text("deliveryAddress").ifKnown(),
            day("promisedDay").ifKnown(),
            lines().ifKnown(),
            link().ifKnown()),
    ORDER_CHANGED(
            text("orderNumber"),
            money("total"),
            day("orderDay").ifKnown(),
            text("customerReference").ifKnown(),
            code("paymentMethod").ifKnown(),
            text("deliveryAddress").ifKnown(),
            day("promisedDay").ifKnown(),
            lines().ifKnown(),
            link().ifKnown()),
    ORDER_ON_HOLD(
            text("orderNumber"),
            money("total").ifKnown(),
            text("customerReference").ifKnown(),
            link().ifKnown()),
    PROFORMA_SENT(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            text("proformaNumber"),
            money("total"),
            text("iban").ifKnown(),
            text("bank").ifKnown(),
            text("paymentReference"),
            day("payBy").ifKnown(),
            link().ifKnown()),
    PAYMENT_DECLINED(text("orderNumber"), text("customerReference").ifKnown(), money("total"), link().ifKnown()),
    PAYMENT_RECEIVED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            money("amount"),
            day("paidDay").ifKnown(),
            link().ifKnown()),
    PAYMENT_REMINDER(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            money("amount"),
            day("payBy").ifKnown(),
            text("iban").ifKnown(),
            text("bank").ifKnown(),
            text("paymentReference").ifKnown(),
            link().ifKnown()),
    CREDIT_DECLINED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            money("total").ifKnown(),
            link().ifKnown()),
    BACK_ORDERED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            day("expectedDay").ifKnown(),
            lines(),
            link().ifKnown()),
    ORDER_SHIPPED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            text("shipmentNumber"),
            text("carrier").ifKnown(),
            text("trackingNumber").ifKnown(),
            text("deliveryAddress").ifKnown(),
            day("expectedDay").ifKnown(),
            lines().ifKnown(),
            link().ifKnown()),
    INVOICE_ISSUED(
            text("invoiceNumber"),
            money("total"),
            text("orderNumber").ifKnown(),
            day("dueDay").ifKnown(),
            text("iban").ifKnown(),
            link().ifKnown()),
    CREDIT_NOTE_ISSUED(
            text("creditNoteNumber"),
            money("total"),
            text("invoiceNumber"),
            money("paidOfIt").ifKnown(),
            text("orderNumber").ifKnown(),
            outcome()),
    INVOICES_OVERDUE(text("reminder"), money("amount")),
    ACCOUNT_STATEMENT(text("statement"), money("amount"), day("periodFrom"), day("periodTo")),
    ORDER_CANCELLED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            text("reason").ifKnown(),
            link().ifKnown()),
    QUESTION_ANSWERED(text("orderNumber"), text("question"), text("answer"), link().ifKnown()),
    QUOTE_SENT(
            text("quoteNumber"),
            text("customerReference").ifKnown(),
            money("total"),
            day("offerEnds"),
            lines().ifKnown(),
            link()),
    QUOTE_REMINDER(text("quoteNumber"), text("customerReference").ifKnown(), money("total"), day("offerEnds"), link()),
    QUOTE_QUESTION_ANSWERED(text("quoteNumber"), text("question"), text("answer"), link()),
    /** Goods a customer waits for: their day is known or has moved. */
    DELIVERY_DATE_CHANGED(
            text("orderNumber"),
            text("customerReference").ifKnown(),
            day("expectedDay"),
            lines().ifKnown(),
            link().ifKnown()),
    RETURN_REQUESTED(text("returnNumber"), text("orderNumber"), lines().ifKnown(), link().ifKnown()),
    RETURN_APPROVED(
            text("returnNumber"),
            text("orderNumber"),
            text("carrier").ifKnown(),
            text("trackingNumber").ifKnown(),
            money("parcelFee").ifKnown(),
            day("sendBy"),
            lines().ifKnown(),
            outcome(),
            link().ifKnown()),
    RETURN_DECLINED(text("returnNumber"), text("orderNumber"), text("reason").ifKnown(), link().ifKnown()),
    RETURN_REMINDER(text("returnNumber"), text("orderNumber"), day("sendBy"), link().ifKnown()),
    RETURN_RECEIVED(text("returnNumber"), text("orderNumber"), lines().ifKnown(), link().ifKnown()),
    /** Withdrawn, or nothing was sent. */
    RETURN_ENDED(text("returnNumber"), text("orderNumber"), link().ifKnown()),
    RETURN_SETTLED(
            text("returnNumber"),
            text("orderNumber"),
            money("credited"),
            money("paidOfIt").ifKnown(),
            money("notOwed").ifKnown(),
            text("exchangeOrder").ifKnown(),
            outcome(),
            link().ifKnown()),
    /** A shipment does not come: it was stopped before it left us. */
    SHIPMENT_STOPPED(text("orderNumber"), text("shipmentNumber"), lines().ifKnown(), link().ifKnown()),
    /** It was stopped, but the carrier had it already. */
    SHIPMENT_RESUMED(text("orderNumber"), text("shipmentNumber"), text("trackingNumber"), link().ifKnown()),
    PURCHASE_ORDER(text("purchaseOrderNumber"), money("net"), day("expectedDay").ifKnown()),
    PURCHASE_ORDER_REMINDER(
            text("purchaseOrderNumber"),
            money("net").ifKnown(),
            day("expectedDay").ifKnown()),
    PURCHASE_ORDER_CANCELLED(text("purchaseOrderNumber"), lines()),
    COMMISSION_STATEMENT(
            text("settlementNumber"),
            money("amount"),
            day("periodFrom").ifKnown(),
            day("periodTo").ifKnown(),
            link().ifKnown()),
    TASK_ESCALATED(
            text("taskName"),
            text("concerns").ifKnown(),
            text("dueAt").ifKnown(),
            text("group").ifKnown(),
            link().ifKnown()),
    TASK_DUE_SOON(text("taskName"), text("concerns").ifKnown(), text("taskDue").ifKnown(), link().ifKnown()),
    SENDER_TEST(text("sender"), text("userName").ifKnown()),
    ADMIN_INVITATION(text("userName").ifKnown(), text("validUntil").ifKnown(), link());

    private static final Map<String, MailKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(MailKind::id, Function.identity()));

    private static final Set<MailKind> INTERNAL = Set.of(TASK_ESCALATED, TASK_DUE_SOON, SENDER_TEST, ADMIN_INVITATION);

    private final List<Fact> facts;

    MailKind(Fact... facts) {
        this.facts = List.of(facts);
    }

    public static MailKind of(String id) {
        var kind = BY_ID.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("No such kind of mail: " + id);
        }
        return kind;
    }

    /** As callers and texts name it, for instance {@code order-confirmed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Fact> facts() {
        return facts;
    }

    /** Written to our own people, not to a customer or agent. */
    public boolean isInternal() {
        return INTERNAL.contains(this);
    }

    /** The facts as they are kept; those this kind does not show are left out. */
    public Map<String, Object> encode(Map<String, ?> given) {
        var kept = new LinkedHashMap<String, Object>();
        for (var fact : facts) {
            var value = given.get(fact.name());
            if (value != null) {
                kept.put(fact.name(), fact.type().encode(value));
            } else if (fact.required()) {
                throw new IllegalArgumentException("A mail " + id() + " needs the fact " + fact.name());
            }
        }
        return kept;
    }

    /** The values of kept facts, in the order they are shown. */
    public Map<String, Object> decode(Map<String, ?> kept) {
        var values = new LinkedHashMap<String, Object>();
        for (var fact : facts) {
            var value = kept.get(fact.name());
            if (value != null) {
                values.put(fact.name(), fact.type().decode(value));
            }
        }
        return values;
    }
}
