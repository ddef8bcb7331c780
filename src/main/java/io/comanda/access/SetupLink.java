package io.comanda.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator of an empty installation how to become its first administrator. */
@Component
@Profile("!demo")
class SetupLink {

    private static final Logger log = LoggerFactory.getLogger(SetupLink.class);

    private final Setup setup;
    private final String house;

    SetupLink(Setup setup, @Value("${comanda.mail.base-url:http://localhost:${server.port:8080}}") String house) {
        this.setup = setup;
        this.house = house.replaceFirst("/+$", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setup.invite()
                .ifPresent(invitation -> log.warn(
                        """
                There are no users yet. Make the first administrator, once and before {}, on this page:

                  {}
                """,
                        invitation.expiresAt(),
                        page(invitation)));
    }

    /** The secret stands behind the hash sign, which browsers send to no server and write into no log of one. */
    String page(Invitation invitation) {
        return house + "/setup#" + invitation.secret();
    }
}
