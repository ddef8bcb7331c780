package io.comanda.kernel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What another system calls this thing; it makes an import safe to repeat.
 *
 * @param source the other system, for instance {@code adventureworks}
 */
public record ExternalKey(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String source, @NotBlank @Size(max = 100) String id) {

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
