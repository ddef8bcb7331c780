package io.comanda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.constraints.Iban;
import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IbanTest {

    private record Account(@Iban String iban) {}

    @ParameterizedTest
    @CsvSource({
        "DE89370400440532013000, true",
        "de89 3704 0044 0532 0130 00, true",
        "RO49AAAA1B31007593840000, true",
        "PL61109010140000071219812874, true",
        "ES9121000418450200051332, true",
        "DE89370400440532013001, false",
        "DE98370400440532013000, false",
        "RO49, false",
        "8937, false",
        "DE89370400440532013000DE89370400440532013000, false"
    })
    void knowsItsCheckDigits(String iban, boolean right) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Account(iban)).isEmpty())
                    .isEqualTo(right);
        }
    }
}
