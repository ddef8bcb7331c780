package io.comanda.catalog;

import io.comanda.kernel.constraints.LanguageCode;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the tree in which products are kept.
 *
 * @param parentCode null for a root
 * @param picture file name of a drawing for products without photo
 */
public record Family(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String code,
        @Size(max = 40) @Nullable String parentCode,
        @NotEmpty @Size(max = 40) Map<@LanguageCode String, @NotBlank @PlainText @Size(max = 120) String> names,
        @PlainText @Size(max = 200) @Nullable String picture) {}
