package io.comanda.quoting;

import io.comanda.platform.links.SignedLinks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customer's links: each opens one version of a quote, without a login. */
@Component
public class QuoteLinks {

    private static final String PURPOSE = "quote";
    private static final char SEPARATOR = '/';

    private final SignedLinks links;

    QuoteLinks(SignedLinks links) {
        this.links = links;
    }

    /** What a link leads to. */
    public record Target(String quoteNumber, int version) {}

    public String token(QuoteView quote) {
        return links.sign(PURPOSE, quote.number() + SEPARATOR + quote.latest().version());
    }

    /** The page of the newest version, as a path of this application. */
    public String path(QuoteView quote) {
        return "/q/" + token(quote);
    }

    /** Nothing for what we did not sign, or too long ago. */
    public Optional<Target> open(String token) {
        return links.open(PURPOSE, token).map(subject -> {
            var cut = subject.lastIndexOf(SEPARATOR);
            return new Target(subject.substring(0, cut), Integer.parseInt(subject.substring(cut + 1)));
        });
    }
}
