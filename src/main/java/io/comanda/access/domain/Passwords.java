package io.comanda.access.domain;

import io.comanda.access.PasswordUnfit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Decides which passwords are good enough, and hashes them slowly. */
@Component
public class Passwords {

    public static final int MINIMUM = 12;
    /** All that bcrypt looks at. */
    public static final int MAXIMUM = 72;

    private static final int DIFFERENT_CHARACTERS = 5;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(12)));

    /** Compared with when there is no such user, so that this takes as long as a wrong password. */
    private final String nobody = encoder.encode(Secrets.next());

    public String hash(String username, String password) {
        if (!isFit(username, password)) {
            throw new PasswordUnfit(MINIMUM, MAXIMUM);
        }
        return encoder.encode(password);
    }

    public boolean matches(String password, @Nullable String hash) {
        var fits = password.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM;
        var same = encoder.matches(fits ? password : "", hash == null ? nobody : hash);
        return same && fits && hash != null;
    }

    private static boolean isFit(String username, String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        return password.length() >= MINIMUM
                && password.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM
                && password.chars().distinct().count() >= DIFFERENT_CHARACTERS
                && !plain.contains(username)
                && !plain.contains("password");
    }
}
