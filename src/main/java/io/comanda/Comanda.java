package io.comanda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** An order processing system with a workflow engine at its centre. */
@Modulithic(
        systemName = "Comanda",
        sharedModules = {"kernel", "platform"})
@SpringBootApplication
@ConfigurationPropertiesScan
public class Comanda {

    public static void main(String[] args) {
        SpringApplication.run(Comanda.class, args);
    }
}
