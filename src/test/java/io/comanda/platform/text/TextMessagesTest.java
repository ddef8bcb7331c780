package io.comanda.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.constraints.CountryCode;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.LanguageCode;
import io.comanda.kernel.constraints.MailAddress;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** What is wrong in a field is said in the reader's language, by the rules of the house and by the usual ones. */
class TextMessagesTest {

    private record Wrong(
            @CountryCode String country,
            @CurrencyCode String currency,
            @LanguageCode String language,
            @MailAddress String mail,
            @PlainText String line,
            @NotBlank String name) {}

    private static final Wrong WRONG = new Wrong("XX", "XXY", "xx", "no mail", "two\nlines", " ");

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfTheReader() {
        assertThat(saidIn("en")).contains("is no ISO 3166 country code, such as RO", "must not be blank");
        assertThat(saidIn("de")).contains("ist kein Ländercode nach ISO 3166, etwa RO", "darf nicht leer sein");
        assertThat(saidIn("ro")).contains("nu este o adresă de e-mail", "trebuie să fie un singur rând de text");
    }

    @Test
    void leavesNoRuleWithoutWords() {
        assertThat(Texts.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(saidIn(language)).hasSize(6).noneMatch(message -> message.contains("{")));
    }

    private static List<String> saidIn(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try (var validator = new LocalValidatorFactoryBean()) {
            validator.setMessageInterpolator(new MessageInterpolatorFactory(new TextMessages(new Texts())).getObject());
            validator.afterPropertiesSet();
            return validator.validate(WRONG).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
