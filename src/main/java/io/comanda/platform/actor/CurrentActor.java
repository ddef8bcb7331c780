package io.comanda.platform.actor;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts on this thread; threads of the engine and of background work act as the process. */
@Component
public class CurrentActor {

    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : Actor.process();
    }
}
