package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * One order from the first call to its end, with everything somebody asks for meanwhile. After a kill it goes on where it
 * was, as its customer would: who got no answer says the same again.
 */
final class Life {

    /** Something to be reached; tried again and again until it is. */
    private interface Step {
        boolean isDone(House house) throws IOException, InterruptedException;
    }

    private final LifePlan plan;
    private final Deque<Step> steps = new ConcurrentLinkedDeque<>();
    private final Map<String, Integer> quantities;
    private final Map<Wish, String> outcomes = new EnumMap<>(Wish.class);
    private final Purse purse;
    private final Purse purseOfExchange;
    private final @Nullable GoodsBack goodsBack;
    private String number = "";
    private @Nullable String answer;

    Life(LifePlan plan) {
        this.plan = plan;
        quantities = new HashMap<>(plan.quantities());
        purse = new Purse(plan.reference());
        purseOfExchange = new Purse(plan.reference() + " exchange");
        goodsBack = plan.goodsBack().orElse(null);
        steps.add(this::isPlaced);
        if (plan.paysEarly()) {
            steps.add(this::isPaidEarly);
        }
        plan.wishes().forEach(wish -> steps.add(new Wished(wish)));
        end();
    }

    private void end() {
        if (plan.isCancelled()) {
            steps.add(this::isCancelled);
        } else {
            if (plan.quantities().containsKey(Goods.MISSING)) {
                steps.add(new Wished(Wish.MISSING_OFF));
            }
            steps.add(house -> isClosed(house, number, purse));
        }
        if (goodsBack != null) {
            steps.add(house -> isTakenBack(house, goodsBack));
        }
    }

    /** Takes one look and does what is to be done then; true when its end is reached. */
    boolean goOn(House house) throws IOException, InterruptedException {
        var step = steps.peek();
        if (step != null && step.isDone(house)) {
            steps.remove();
        }
        return steps.isEmpty();
    }

    /** Orders once more, which orders nothing more. */
    void repeat(House house) throws IOException, InterruptedException {
        if (answer != null) {
            isPlaced(house);
        }
    }

    private boolean isPlaced(House house) throws IOException, InterruptedException {
        var said = house.require("integration", "/api/orders", plan.reference(), plan.order());
        assertThat(said.body()).isEqualTo(answer == null ? said.body() : answer);
        answer = said.body();
        number = said.text("$.number");
        return true;
    }

    private boolean isPaidEarly(House house) throws IOException, InterruptedException {
        house.decide(number);
        return purse.isPaid(house, number);
    }

    private boolean isCancelled(House house) throws IOException, InterruptedException {
        if (lifecycle(house, number).equals("CANCELLED")) {
            return true;
        }
        house.post("desk", "/api/orders/" + number + "/cancellation", "{\"reason\": \"Not wanted any more\"}");
        return false;
    }

    private static boolean isClosed(House house, String order, Purse purse) throws IOException, InterruptedException {
        if (lifecycle(house, order).equals("CLOSED")) {
            return true;
        }
        house.decide(order);
        purse.isPaid(house, order);
        return false;
    }

    private boolean isTakenBack(House house, GoodsBack back) throws IOException, InterruptedException {
        var exchange = back.pursue(house, number);
        return exchange.isPresent() && (exchange.get().isEmpty() || isClosed(house, exchange.get(), purseOfExchange));
    }

    private static String lifecycle(House house, String order) throws IOException, InterruptedException {
        return house.get("desk", "/api/orders/" + order).text("$.lifecycle");
    }

    /** The order is what it was asked to be: each change is done wholly, or not at all. */
    void judge(House house) throws IOException, InterruptedException {
        var order = house.get("desk", "/api/orders/" + number);
        var lines = new HashMap<String, Integer>();
        for (var line : order.<List<Map<String, Object>>>read("$.lines[*]")) {
            lines.put(
                    String.valueOf(line.get("productNumber")),
                    ((Number) Objects.requireNonNull(line.get("quantity"))).intValue());
        }
        lines.values().removeIf(quantity -> quantity == 0);
        assertThat(order.text("$.lifecycle")).as(toString()).isEqualTo(plan.isCancelled() ? "CANCELLED" : "CLOSED");
        assertThat(lines).as(toString()).isEqualTo(quantities);
        assertThat(order.text("$.deliveryAddress.street").equals(Wish.STREET))
                .as(toString())
                .isEqualTo(Change.APPLIED.equals(outcomes.get(Wish.ADDRESS)));
    }

    boolean hasEnded() {
        return steps.isEmpty();
    }

    /** Adds what became of it. */
    void count(Map<String, Integer> tally) {
        tally.merge(plan.isCancelled() ? "orders cancelled" : "orders closed", 1, Integer::sum);
        outcomes.values().forEach(outcome -> tally.merge("changes " + outcome, 1, Integer::sum));
        if (goodsBack != null) {
            tally.merge(goodsBack.toString(), 1, Integer::sum);
        }
    }

    /** How it stands, for whoever has to find out why it does not go on. */
    @Override
    public String toString() {
        return number + " " + plan + ", so far " + outcomes + ", " + steps.size() + " steps to go";
    }

    /** Asks for a change and waits for its end, in a hurry only until it was accepted: then its end comes last. */
    private final class Wished implements Step {

        private final Wish wish;
        private @Nullable Change change;
        private int asked;

        Wished(Wish wish) {
            this.wish = wish;
        }

        @Override
        public boolean isDone(House house) throws IOException, InterruptedException {
            var present = change == null
                    ? new Change(plan.reference() + " " + wish + ++asked, wish.change(quantities))
                    : change;
            change = present;
            var state = present.pursue(house, number);
            outcomes.put(wish, state);
            if (state.equals(Change.REQUESTED)) {
                return isLeftAlone();
            }
            if (state.equals(Change.APPLIED)) {
                wish.apply(quantities);
            } else if (wish == Wish.MISSING_OFF && !state.isEmpty()) {
                change = null;
                return false;
            }
            return !state.isEmpty();
        }

        private boolean isLeftAlone() {
            var leaves = plan.isHurried() && steps.peekLast() != this;
            if (leaves) {
                steps.addLast(this);
            }
            return leaves;
        }
    }
}
