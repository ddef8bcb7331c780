package io.comanda.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Lets Spring, and with it the rules of fields, speak out of {@link Texts}: {@code {violation.countryCode}}. */
@Component("messageSource")
class TextMessages extends AbstractMessageSource {

    private final Texts texts;

    TextMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return texts.has(code) ? texts.get(locale, code) : null;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : createMessageFormat(text, locale);
    }
}
