package io.comanda.shipping.gateway;

import io.comanda.platform.outside.NoAnswer;
import io.comanda.platform.outside.OutsideAnswer;
import io.comanda.shipping.LineState;
import java.util.function.Supplier;

/** Reads from the answer to a harmless question whether a line works. */
final class LineProbe {

    private LineProbe() {}

    static LineState of(Supplier<OutsideAnswer> question) {
        try {
            return switch (question.get().status()) {
                case 401, 403 -> LineState.REFUSED;
                default -> LineState.CONNECTED;
            };
        } catch (NoAnswer e) {
            return LineState.NO_ANSWER;
        }
    }
}
