package io.comanda.platform.pdf;

import io.comanda.platform.company.Company;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The company's face on paper. A logo that cannot be read or a colour that is none stops the start, with the reason. */
@Component
class Brand {

    private final Company company;
    private final Color accent;
    private final Picture logo;

    Brand(Company company, ResourceLoader resources) {
        this.company = company;
        this.accent = Color.decode(company.accentColor());
        try (var in = resources.getResource(company.logo()).getInputStream()) {
            this.logo = Picture.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the logo " + company.logo(), e);
        }
    }

    Company company() {
        return company;
    }

    Color accent() {
        return accent;
    }

    Picture logo() {
        return logo;
    }
}
