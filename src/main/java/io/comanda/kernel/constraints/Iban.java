package io.comanda.kernel.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An international account number by ISO 13616 with its check digits (ISO 7064, mod 97-10); blanks in it are allowed. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Iban.Check.class)
public @interface Iban {

    String message() default "{violation.iban}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<Iban, String> {

        private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
        private static final BigInteger MODULUS = BigInteger.valueOf(97);

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            var plain = value.replace(" ", "").toUpperCase(Locale.ROOT);
            return FORM.matcher(plain).matches()
                    && number(plain.substring(4) + plain.substring(0, 4))
                            .mod(MODULUS)
                            .equals(BigInteger.ONE);
        }

        /** Letters count as two digits: A is 10, Z is 35. */
        private static BigInteger number(String rearranged) {
            var digits = new StringBuilder();
            rearranged.chars().forEach(c -> digits.append(Character.digit(c, 36)));
            return new BigInteger(digits.toString());
        }
    }
}
