package io.comanda.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallbackSignatureTest {

    private static final String SECRET = "whsec_test_secret";
    private static final Instant TIME = Instant.ofEpochSecond(1767225600);
    private static final byte[] BODY =
            "{\"id\":\"evt_1\",\"type\":\"payment_intent.succeeded\"}".getBytes(StandardCharsets.UTF_8);
    private static final String HEX = "0739de02968cd6964663b290409abfa00a8c327e21a27dc8b631b96d278d877d";

    @Test
    void signsAsTheKnownExampleSays() {
        assertThat(CallbackSignature.of(SECRET, TIME, BODY)).isEqualTo("t=1767225600,v1=" + HEX);
    }

    @Test
    void acceptsOneMatchingSignatureAmongSeveral() {
        assertThat(isValid("t=1767225600,v1=00ff,v1=" + HEX, TIME, BODY)).isTrue();
    }

    @Test
    void toleratesClocksThatDifferByFiveMinutesAndNoMore() {
        var header = "t=1767225600,v1=" + HEX;
        assertThat(isValid(header, TIME.plusSeconds(300), BODY)).isTrue();
        assertThat(isValid(header, TIME.minusSeconds(300), BODY)).isTrue();
        assertThat(isValid(header, TIME.plusSeconds(301), BODY)).isFalse();
        assertThat(isValid(header, TIME.minusSeconds(301), BODY)).isFalse();
    }

    @Test
    void refusesAnotherBodyAnotherTimeAndAnotherSecret() {
        var header = "t=1767225600,v1=" + HEX;
        assertThat(isValid(header, TIME, "{}".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(isValid("t=1767225601,v1=" + HEX, TIME, BODY)).isFalse();
        assertThat(CallbackSignature.isValid("other", TIME, header, BODY)).isFalse();
    }

    @Test
    void refusesHeadersThatAreNone() {
        for (var header :
                new String[] {"", "v1=" + HEX, "t=1767225600", "t=abc,v1=" + HEX, "t=,v1=", ",,,", "v1=\u00e9"}) {
            assertThat(isValid(header, TIME, BODY)).as(header).isFalse();
        }
    }

    private static boolean isValid(String header, Instant now, byte[] body) {
        return CallbackSignature.isValid(SECRET, now, header, body);
    }
}
