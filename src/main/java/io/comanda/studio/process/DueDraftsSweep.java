package io.comanda.studio.process;

import io.comanda.kernel.Refusal;
import io.comanda.studio.ModelReleases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts drafts live whose time has come. */
@Component
class DueDraftsSweep {

    private static final Logger log = LoggerFactory.getLogger(DueDraftsSweep.class);

    private final ModelReleases releases;

    DueDraftsSweep(ModelReleases releases) {
        this.releases = releases;
    }

    @Scheduled(fixedDelayString = "${comanda.studio.sweep-pause:15s}", initialDelayString = "20s")
    void sweep() {
        releases.due().forEach(this::goLive);
    }

    private void goLive(String draft) {
        try {
            releases.goLiveNow(draft);
        } catch (Refusal e) {
            log.warn("Draft {} could not go live at its time: {}", draft, e.getMessage());
            releases.missed(draft, e);
        }
    }
}
