package io.comanda.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    SetupLink(Setup setup) {
        this.setup = setup;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setup.invite()
                .ifPresent(invitation -> log.warn(
                        """
                There are no users yet. Make the first administrator, once and before {}:

                  curl -H 'Content-Type: application/json' <base-url>/api/setup -d '{"secret": "{}",
                    "username": "…", "displayName": "…", "email": "…", "password": "… (12 characters or more)"}'
                """,
                        invitation.expiresAt(),
                        invitation.secret()));
    }
}
