package io.comanda.intake;

/** What stands before the decimals; it is said and never guessed. */
public enum DecimalSign {
    POINT("1234.56"),
    COMMA("1234,56");

    private final String example;

    DecimalSign(String example) {
        this.example = example;
    }

    /** 1234.56 as it is written. */
    public String example() {
        return example;
    }

    public char sign() {
        return example.charAt(4);
    }
}
