package io.comanda.payment.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code t=<seconds>,v1=<hex>[,v1=<hex>]}: HMAC-SHA256 over the time, a dot and the raw body. More than one {@code v1}
 * stands there while a secret is being changed. A signature that is not from now is refused, so that a callback somebody
 * recorded cannot be played again later.
 */
public final class CallbackSignature {

    public static final String HEADER = "Simulator-Signature";

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final Pattern TIME = Pattern.compile("t=(\\d{1,12})");
    private static final String SCHEME = "v1=";

    private CallbackSignature() {}

    public static String of(String secret, Instant time, byte[] body) {
        var seconds = String.valueOf(time.getEpochSecond());
        return "t=" + seconds + "," + SCHEME + hex(secret, seconds, body);
    }

    public static boolean isValid(String secret, Instant now, String header, byte[] body) {
        var parts = header.split(",");
        var time = Arrays.stream(parts)
                .map(TIME::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .findFirst();
        return time.isPresent()
                && isNear(Instant.ofEpochSecond(Long.parseLong(time.get())), now)
                && hasMatch(Arrays.stream(parts), hex(secret, time.get(), body));
    }

    private static boolean isNear(Instant time, Instant now) {
        return Duration.between(time, now).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Compares all of them, each in constant time. */
    private static boolean hasMatch(Stream<String> parts, String expected) {
        var wanted = expected.getBytes(StandardCharsets.US_ASCII);
        return parts.filter(part -> part.startsWith(SCHEME))
                .map(part -> part.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8))
                .map(given -> MessageDigest.isEqual(wanted, given))
                .reduce(false, Boolean::logicalOr);
    }

    private static String hex(String secret, String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
