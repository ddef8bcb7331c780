package io.comanda.browser;

import io.comanda.studio.Drafts;
import java.util.Map;

/** A draft of models that is in work. */
public class StudioVisits {

    private static final String FILE = "order-fulfilment.bpmn";

    private final Drafts drafts;

    StudioVisits(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Its page and the drawing of a process in it. */
    Map<String, String> inWork() {
        var number = drafts.begin("Fewer reminders", "They are not read").number();
        drafts.take(number, FILE, null);
        return Map.of(
                "/drafts/$number", "/drafts/" + number,
                "/drafts/$number/files/$name", "/drafts/" + number + "/files/" + FILE);
    }
}
