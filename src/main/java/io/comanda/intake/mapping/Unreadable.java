package io.comanda.intake.mapping;

import java.util.Map;

/** A cell does not hold what its field needs; code and facts make the sentence for the person who mends the file. */
public class Unreadable extends RuntimeException {

    private final String code;
    private final transient Map<String, String> facts;

    public Unreadable(String code, Map<String, String> facts) {
        super(code, null, false, false);
        this.code = code;
        this.facts = facts;
    }

    public String code() {
        return code;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
