package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change somebody asks for until he knows what came of it. */
final class Change {

    static final String REQUESTED = "REQUESTED";
    static final String APPLIED = "APPLIED";

    /** The desk said no before anything was asked of the house. */
    static final String DECLINED = "DECLINED";

    private final String reason;
    private final String wish;

    /** A confirmation that got no answer: it is said again, word for word. */
    private @Nullable String unanswered;

    Change(String reason, String wish) {
        this.reason = reason;
        this.wish = wish;
    }

    /** How far it is; nothing when it was not accepted yet. */
    String pursue(House house, String order) throws IOException, InterruptedException {
        var path = "/api/orders/" + order + "/changes";
        if (unanswered != null) {
            confirm(house, path, unanswered);
        }
        var known = house.get("desk", path).<List<Map<String, Object>>>read("$[?(@.reason == '" + reason + "')]");
        assertThat(known).as(reason).hasSizeLessThan(2);
        if (known.isEmpty()) {
            return ask(house, path);
        }
        var state = String.valueOf(known.get(0).get("state"));
        if (state.equals(REQUESTED)) {
            house.decide(String.valueOf(known.get(0).get("number")));
        }
        return state;
    }

    private String ask(House house, String path) throws IOException, InterruptedException {
        var preview = house.post("desk", path + "/preview", wish);
        if (!preview.isDone()) {
            return DECLINED;
        }
        if (preview.read("$.obstacle") == null) {
            confirm(
                    house,
                    path,
                    "{\"change\": %s, \"basis\": %s, \"reason\": \"%s\"}"
                            .formatted(wish, preview.text("$.basis"), reason));
        }
        return "";
    }

    /** That the order has moved on meanwhile is an answer. */
    private void confirm(House house, String path, String confirmation) throws IOException, InterruptedException {
        unanswered = confirmation;
        house.post("desk", path, confirmation);
        unanswered = null;
    }
}
