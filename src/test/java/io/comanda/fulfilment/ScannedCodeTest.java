package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]C10104012345678901172705031" + "0LOT7",
                "(01)04012345678901(17)270503(10)LOT7",
                "010401234567890117270503" + "10LOT7",
                "]d20104012345678901" + "10LOT7\u001d17270503",
            })
    void readsProductAndLotOfAGs1Code(String raw) {
        var code = ScannedCode.of(raw);
        assertThat(code.gtin()).hasValue("04012345678901");
        assertThat(code.lot()).hasValue("LOT7");
    }

    @Test
    void leavesOtherCodesAsTheyAre() {
        assertThat(ScannedCode.of(" A-01-1\n").plain()).isEqualTo("A-01-1");
        assertThat(ScannedCode.of("]E04012345678901").plain()).isEqualTo("4012345678901");
        assertThat(ScannedCode.of("]C199").elements()).isEmpty();
    }
}
