package io.comanda.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class RequestJsonTest {

    private final JsonMapper mapper = RequestJson.strict(JsonMapper.builder().build());

    record Body(
            @Nullable String text,
            @Nullable BigDecimal price,
            @Nullable Integer count,
            @Nullable Boolean yes,
            @Nullable DayOfWeek day,
            @Nullable Quantity quantity,
            @Nullable Money money,
            @Nullable Map<String, Object> facts) {}

    @Test
    void readsWhatIsWellFormed() {
        var body = mapper.readValue("{\"text\":\"Ż\",\"price\":12.50,\"count\":3,\"quantity\":1.5}", Body.class);

        assertThat(body.price()).isEqualByComparingTo("12.5");
        assertThat(body.quantity()).isEqualTo(Quantity.of(new BigDecimal("1.5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"price\":\"12.5\"}",
                "{\"price\":true}",
                "{\"price\":1e999999999}",
                "{\"price\":1e-999999999}",
                "{\"price\":NaN}",
                "{\"quantity\":1e999999999}",
                "{\"quantity\":1e90000000}",
                "{\"quantity\":\"1\"}",
                "{\"money\":{\"amount\":1e999999999,\"currency\":\"EUR\"}}",
                "{\"money\":{\"amount\":1,\"currency\":\"???\"}}",
                "{\"count\":1.5}",
                "{\"count\":99999999999}",
                "{\"count\":\"3\"}",
                "{\"yes\":\"true\"}",
                "{\"yes\":1}",
                "{\"text\":5}",
                "{\"text\":true}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\\ud800b\"}",
                "{\"facts\":{\"a\":\"a\\u0000b\"}}",
                "{\"day\":1}",
                "{\"day\":\"SOMEDAY\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} {}",
                "[]",
            })
    void refusesWhatIsNot(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Body.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesDepthAndLengthWithoutEndByTheFactory() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(RequestJson.bounds())
                .build();
        var bounded = RequestJson.strict(JsonMapper.builder(factory).build());

        assertThatThrownBy(() -> bounded.readTree("[".repeat(10_000))).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> bounded.readTree("9".repeat(10_000))).isInstanceOf(JacksonException.class);
    }
}
