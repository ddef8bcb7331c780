package io.comanda.worklist.process;

import io.comanda.access.Role;
import io.comanda.platform.live.Audience;
import io.comanda.platform.live.Live;
import io.comanda.platform.live.LiveEvent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the screens of those who mend that something failed for good, or works again. */
@Component
class IncidentNews {

    private static final List<String> MENDERS =
            List.of(Role.SUPERVISOR.id(), Role.PROCESS_ADMIN.id(), Role.ADMINISTRATOR.id());

    private final Live live;

    IncidentNews(Live live) {
        this.live = live;
    }

    void changed(String incident, boolean solved) {
        live.announce(new LiveEvent(
                "incident",
                Audience.groups(MENDERS),
                Map.of("id", "step-" + incident, "change", solved ? "solved" : "opened")));
    }
}
