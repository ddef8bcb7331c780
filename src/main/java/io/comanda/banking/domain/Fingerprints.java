package io.comanda.banking.domain;

import io.comanda.banking.formats.ReadStatement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells movements apart within one statement. Banks send a movement again in another statement, and two customers may pay
 * the same amount on the same day with the same words: the third of three equal ones is the third.
 */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    String of(ReadStatement.Entry entry) {
        var words = String.join(
                "\u001f",
                entry.bookedOn().toString(),
                entry.direction().name(),
                entry.amount().toString(),
                String.valueOf(entry.party()),
                String.valueOf(entry.partyAccount()),
                entry.text(),
                String.valueOf(entry.creditorReference()),
                String.valueOf(entry.endToEndId()),
                String.valueOf(entry.bankReference()));
        return hash(words + "\u001f" + seen.merge(words, 1, Integer::sum));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
