package io.comanda;

import io.comanda.intake.CommandLine;
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
        if (CommandLine.asked(args)) {
            System.exit(SpringApplication.exit(SpringApplication.run(Comanda.class, CommandLine.alone(args))));
        }
        SpringApplication.run(Comanda.class, args);
    }
}
