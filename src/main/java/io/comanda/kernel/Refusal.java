package io.comanda.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The business says no, with a reason a person can act on. Each subclass is one fact, for instance {@code OutOfStock};
 * its code is the same in the API's problem type, in a BPMN error and as the key of its text.
 */
public abstract class Refusal extends RuntimeException {

    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private final transient List<Violation> violations;
    private final Kind kind;

    /** What sort of no it is; the web answers by it. */
    public enum Kind {
        /** The request cannot be understood or breaks a rule of its own fields. */
        INVALID,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The thing is in a state that does not allow this now. */
        CONFLICT,
        /** The caller lacks the right. */
        FORBIDDEN,
        /** Too often or too much at a time; later it works. */
        THROTTLED
    }

    /**
     * One field that is wrong.
     *
     * @param pointer JSON pointer into the request, for instance {@code /lines/2/quantity}
     * @param code stable, for instance {@code positive}
     * @param facts what its text {@code violation.<field>.<code>} names; the message stands in where there is none
     */
    @Schema(name = "Violation")
    public record Violation(String pointer, String code, String message, @JsonIgnore Map<String, Object> facts) {

        public Violation(String pointer, String code, String message) {
            this(pointer, code, message, Map.of());
        }
    }

    protected Refusal(Kind kind, String message) {
        this(kind, message, List.of());
    }

    protected Refusal(Kind kind, String message, List<Violation> violations) {
        super(message, null, false, false);
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    /** Adds a fact that the text and the problem's body may show. */
    protected final Refusal with(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Module and class, for instance {@code inventory.OutOfStock}. */
    public String code() {
        var name = getClass().getName();
        var module = name.split("\\.")[2];
        return module + "." + getClass().getSimpleName();
    }

    public Kind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }
}
