package io.comanda.banking.formats;

import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with what is below it; names without their namespace, since that tells the version only. */
final class XmlPart {

    final String name;
    final int line;
    final @Nullable String currency;
    final List<XmlPart> parts = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    XmlPart(String name, int line, @Nullable String currency) {
        this.name = name;
        this.line = line;
        this.currency = currency;
    }

    Stream<XmlPart> all(String child) {
        return parts.stream().filter(part -> part.name.equals(child));
    }

    /** The first below this path, for instance {@code Acct/Id/IBAN}. */
    Optional<XmlPart> first(String path) {
        var here = Optional.of(this);
        for (var step : path.split("/")) {
            here = here.flatMap(part -> part.all(step).findFirst());
        }
        return here;
    }

    /** The words of the first of these paths that has some. */
    Optional<String> words(String... paths) {
        return Arrays.stream(paths)
                .flatMap(path -> first(path).stream())
                .map(XmlPart::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    String words() {
        return text.toString().strip();
    }

    XmlPart require(String path) {
        return first(path).orElseThrow(() -> new StatementUnreadable(Why.MISSING, line, name + "/" + path));
    }
}
