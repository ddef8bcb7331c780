package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderRequest;
import io.comanda.platform.documents.Documents;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceStep;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.QuoteAnswers;
import io.comanda.quoting.QuoteDraft;
import io.comanda.quoting.QuoteOutdated;
import io.comanda.quoting.QuoteOver;
import io.comanda.quoting.QuoteQuestions;
import io.comanda.quoting.QuoteRefused;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.QuoteStateWrong;
import io.comanda.quoting.QuoteView;
import io.comanda.quoting.Quoting;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quotes from the draft to each of their ends. */
@IntegrationTest
class QuoteJourneyTest {

    private static final String APPROVE = "UserTask_ApproveQuote";
    private static final String FOLLOW_UP = "UserTask_FollowUpQuote";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Quoting quoting;

    @Autowired
    private QuoteAnswers answers;

    @Autowired
    private QuoteQuestions questions;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Documents documents;

    @Autowired
    private PriceBook prices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void holdsItsPricesAndIsDelivered() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "10.00", 5);
        var quote = sent(draft(customer, product, 2, null));
        assertThat(mails(quote)).containsExactly("quote-sent");
        assertThat(documents.of("quote", quote)).singleElement().satisfies(paper -> assertThat(
                        documents.content(paper.id()).bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
        raise(product, "99.00");

        var order = answers.accept(quote, 1, "Ana Pop");
        journey.runJobs(order);
        var delivered = journey.order(order);
        assertThat(delivered.lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(delivered.externalNumber()).isEqualTo(quote);
        assertThat(delivered.lines()).singleElement().satisfies(line -> {
            assertThat(line.net()).isEqualTo(Money.of("20.00", "EUR"));
            assertThat(line.priceExplanation()).extracting(PriceStep::kind).contains(PriceStep.QUOTED);
            assertThat(line.wasQuoted()).isTrue();
        });
        assertThat(quoting.quote(quote)).satisfies(over -> {
            assertThat(over.state()).isEqualTo(QuoteState.ACCEPTED);
            assertThat(over.orderNumber()).isEqualTo(order);
            assertThat(over.answeredBy()).isEqualTo("Ana Pop");
        });
        journey.assertThat(quote).isEnded();
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void asksForApprovalBeforeItIsSentAndNotAgain() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "10.00", 5);
        var quote = draft(customer, product, 2, "40").number();
        quoting.submit(quote);
        journey.runJobs(quote);
        assertThat(mails(quote)).isEmpty();
        journey.complete(quote, APPROVE, Map.of("approved", true));
        assertThat(quoting.quote(quote).state()).isEqualTo(QuoteState.SENT);

        var order = answers.accept(quote, 1, null);
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).lines())
                .extracting(OrderLineView::net)
                .containsExactly(Money.of("12.00", "EUR"));
    }

    @Test
    void comesBackWhenItIsNotApproved() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var quote = draft(customer, shop.product("10.00"), 2, "40").number();
        quoting.submit(quote);
        journey.runJobs(quote);
        journey.complete(quote, APPROVE, Map.of("approved", false, "remark", "30 % at most"));
        assertThat(quoting.quote(quote)).satisfies(back -> {
            assertThat(back.state()).isEqualTo(QuoteState.DRAFT);
            assertThat(back.remark()).isEqualTo("30 % at most");
        });
        journey.assertThat(quote).isEnded();
    }

    @Test
    void remindsHasTheCustomerCalledAndEndsWithItsValidity() {
        var quote = sent(draft());
        journey.fireTimer(quote, "CatchEvent_ReminderDue");
        assertThat(mails(quote)).containsExactlyInAnyOrder("quote-sent", "quote-reminder");
        journey.complete(quote, FOLLOW_UP, Map.of("followUpNote", "Will decide on Monday"));
        journey.fireTimer(quote, "CatchEvent_ValidityOver");
        expired(quote);
        assertThat(quoting.revise(quote).latest().version()).isEqualTo(2);
    }

    @Test
    void endsWithItsValidityWhoeverWasToCall() {
        var quote = sent(draft());
        journey.fireTimer(quote, "CatchEvent_ReminderDue");
        journey.fireTimer(quote, "BoundaryEvent_OfferOver");
        expired(quote);
        assertThat(journey.task(quote)).isNull();
    }

    @Test
    void canBeTakenBackAndLost() {
        var back = sent(draft());
        quoting.withdraw(back, "out of stock");
        journey.assertThat(back).isEnded();
        assertThatThrownBy(() -> answers.accept(back, 1, "Ana")).isInstanceOf(QuoteStateWrong.class);

        var lost = sent(draft());
        answers.lose(lost, 1, LostReason.PRICE, "ten percent less elsewhere");
        journey.assertThat(lost).isEnded();
        assertThat(quoting.quote(lost).lostReason()).isEqualTo(LostReason.PRICE);
    }

    @Test
    void canBeAnsweredInItsNewestVersionOnly() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "10.00", 5);
        var quote = sent(draft(customer, product, 2, null));
        quoting.revise(quote);
        quoting.change(quote, written(customer, product, 3, null, null));
        assertThatThrownBy(() -> answers.accept(quote, 1, "Ana")).isInstanceOf(QuoteOutdated.class);
        assertThatThrownBy(() -> answers.accept(quote, 2, "Ana")).isInstanceOf(QuoteStateWrong.class);
        quoting.submit(quote);
        journey.runJobs(quote);
        assertThat(quoting.quote(quote).versions()).hasSize(2);
        var order = journey.order(answers.accept(quote, 2, "Ana"));
        assertThat(order.totals().net()).isEqualTo(Money.of("30.00", "EUR"));
        assertThat(order.number()).isEqualTo(answers.accept(quote, 2, "Ana"));
    }

    @Test
    void becomesOneOrderHoweverManyPressAtOnce() throws Exception {
        var quote = sent(draft());
        Callable<String> accept = () -> answers.accept(quote, 1, "Ana");
        var orders = Crowd.all(IntStream.range(0, 8).mapToObj(n -> accept).toList());
        assertThat(orders).containsOnly(String.valueOf(quoting.quote(quote).orderNumber()));
        assertThat(ordersOf(quote)).isEqualTo(1);
    }

    @Test
    void isEitherAcceptedOrTakenBack() throws Exception {
        for (int round = 0; round < 3; round++) {
            var quote = sent(draft());
            Crowd.all(List.<Callable<Boolean>>of(
                    () -> succeeds(() -> answers.accept(quote, 1, "Ana")),
                    () -> succeeds(() -> quoting.withdraw(quote, null))));
            var accepted = quoting.quote(quote).state() == QuoteState.ACCEPTED;
            assertThat(ordersOf(quote)).isEqualTo(accepted ? 1 : 0);
            journey.assertThat(quote).isEnded();
        }
    }

    @Test
    void bringsAQuestionToTheDeskAndTheAnswerBack() {
        var quote = sent(draft());
        answers.ask(quote, 1, "Is blue possible?");
        var question = journey.instances(quote);
        assertThat(question).hasSize(2);
        journey.runJobs(quote);
        journey.complete(quote, "UserTask_AnswerAboutQuote", Map.of("answer", "Yes, at the same price."));
        assertThat(questions.of(quote)).singleElement().satisfies(asked -> {
            assertThat(asked.question()).isEqualTo("Is blue possible?");
            assertThat(asked.answer()).isEqualTo("Yes, at the same price.");
        });
        assertThat(mails(quote)).contains("quote-question-answered");
    }

    @Test
    void isRefusedWithTheFieldThatIsWrong() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.product("10.00");
        assertThatThrownBy(() -> quoting.draft(written(customer, "NO-SUCH", 1, null, null)))
                .isInstanceOfSatisfying(QuoteRefused.class, refused -> assertThat(refused.violations())
                        .extracting(Refusal.Violation::pointer)
                        .contains("/order/lines/0/productNumber"));
        assertThatThrownBy(() -> quoting.draft(written(customer, product, 1, null, LocalDate.of(2020, 1, 1))))
                .isInstanceOfSatisfying(QuoteRefused.class, refused -> assertThat(refused.violations())
                        .extracting(Refusal.Violation::pointer)
                        .containsExactly("/validUntil"));
    }

    private void expired(String quote) {
        assertThat(quoting.quote(quote).state()).isEqualTo(QuoteState.EXPIRED);
        journey.assertThat(quote).isEnded();
        assertThatThrownBy(() -> answers.accept(quote, 1, "Ana")).isInstanceOf(QuoteOver.class);
    }

    private String sent(QuoteView draft) {
        quoting.submit(draft.number());
        journey.runJobs(draft.number());
        assertThat(quoting.quote(draft.number()).state()).isEqualTo(QuoteState.SENT);
        return draft.number();
    }

    private QuoteView draft() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        return draft(customer, shop.productFor(customer, "10.00", 5), 2, null);
    }

    private QuoteView draft(String customer, String product, long quantity, @Nullable String discount) {
        return quoting.draft(written(customer, product, quantity, discount, null));
    }

    private static QuoteDraft written(
            String customer, String product, long quantity, @Nullable String discount, @Nullable LocalDate until) {
        var line = new OrderRequest.Line(
                product, BigDecimal.valueOf(quantity), discount == null ? null : new BigDecimal(discount), null);
        return new QuoteDraft(
                new OrderRequest(
                        customer,
                        null,
                        List.of(line),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                until,
                "As discussed");
    }

    private void raise(String product, String price) {
        prices.saveItems(List.of(new PriceItem(
                "test-list", product, BigDecimal.ZERO, LocalDate.of(2020, 1, 1), null, new BigDecimal(price))));
    }

    private static boolean succeeds(Callable<?> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private long ordersOf(String quote) {
        return jdbc.sql("select count(*) from ordering_order where external_number = ?")
                .param(quote)
                .query(Long.class)
                .single();
    }

    private List<String> mails(String quote) {
        return notifications.of("quote", quote).stream().map(MailView::kind).toList();
    }
}
