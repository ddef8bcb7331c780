package io.comanda.platform.timeline;

import java.util.Map;

/**
 * One thing that happened.
 *
 * @param subjectType what it happened to, for instance {@code order}
 * @param subject the number people say
 * @param kind module and past tense, for instance {@code ordering.OrderPlaced}; the key of its text
 * @param facts shown in the text, and what changed
 */
public record Entry(String subjectType, String subject, String kind, Map<String, String> facts) {

    public static Entry order(String orderNumber, String kind, Map<String, String> facts) {
        return new Entry("order", orderNumber, kind, facts);
    }
}
