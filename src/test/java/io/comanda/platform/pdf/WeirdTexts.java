package io.comanda.platform.pdf;

import java.util.stream.Stream;

/** What people and programs put into names. */
public final class WeirdTexts {

    private WeirdTexts() {}

    public static Stream<String> all() {
        return Stream.of(
                "",
                " ",
                "\u0000\u0001\u0007bell\u001b[31mred",
                "line one\nline two\r\n\tline three",
                "a".repeat(2_000),
                "word ".repeat(400),
                "ș".repeat(2_000),
                "🚲🚵🏽‍♀️ bike 👨‍👩‍👧‍👦",
                "\ud83d lone surrogate \ude00",
                "שלום עולם \u202eevil\u202c مرحبا",
                "自転車 자전거",
                "zero\u200bwidth\ufeff\u00ad",
                "S\u0326 t\u0326 combining",
                "\uffff\ufffe\ue000 private",
                "<script>alert(1)</script> {x} %s \\ ) (",
                "\u00a0".repeat(300),
                "Ёлка Жёлтый Щука Ґанок Ђорђе",
                "ŁĄŻŹĆĘŃÓŚ ȘȚĂÂÎ ŞŢ ẞ € ₽ № ½");
    }
}
