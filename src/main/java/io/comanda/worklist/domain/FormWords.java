package io.comanda.worklist.domain;

import io.comanda.platform.text.FactWords;
import io.comanda.platform.text.Texts;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says a form and what it shows in the reader's language. The form itself is written in English, so that it can be edited in Camunda's
 * Modeler as it is; its translations are texts named by form, field and choice. What somebody has worded anew is
 * shown as he wrote it until it is translated.
 */
@Component
public class FormWords {

    private final Texts texts;
    private final FactWords facts;

    FormWords(Texts texts, FactWords facts) {
        this.texts = texts;
        this.facts = facts;
    }

    /** Changes the words in place. */
    public JsonNode spoken(JsonNode form) {
        say(form, "form." + form.path("id").asString(""), LocaleContextHolder.getLocale());
        return form;
    }

    /**
     * The value as the field shows it. A field that only shows codes says so by its property {@code words}, for instance
     * {@code reason}.
     */
    public Object shown(JsonNode field, Object value) {
        var kind = field.path("properties").path("words").asString("");
        return value instanceof String codes
                        && !kind.isEmpty()
                        && field.path("disabled").asBoolean(false)
                ? facts.in(LocaleContextHolder.getLocale(), kind, codes)
                : value;
    }

    private void say(JsonNode parent, String form, Locale locale) {
        for (var component : parent.path("components")) {
            var name = component.path("key").asString(component.path("id").asString(""));
            var key = form + "." + name;
            put(component, "label", key, locale);
            put(component, "text", key, locale);
            put(component, "description", key + ".description", locale);
            for (var choice : component.path("values")) {
                put(choice, "label", key + "." + choice.path("value").asString(""), locale);
            }
            say(component, form, locale);
        }
    }

    private void put(JsonNode where, String property, String key, Locale locale) {
        var written = where.path(property).asString("");
        if (where instanceof ObjectNode object
                && !written.isEmpty()
                && written.equals(texts.get(Locale.ENGLISH, key))) {
            object.put(property, texts.get(locale, key));
        }
    }
}
