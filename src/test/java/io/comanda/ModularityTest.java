package io.comanda;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules depend on each other as they declare, without cycles and without reaching behind a face. */
class ModularityTest {

    @Test
    void keepsTheDeclaredBorders() {
        ApplicationModules.of(Comanda.class).verify();
    }
}
