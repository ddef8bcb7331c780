package io.comanda.notification.mail;

import io.comanda.platform.company.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/** The company's logo, read once and carried inside each mail, because mail programs do not load pictures from outside. */
@Component
class Logo {

    /** Content id by which the layout names it. */
    static final String ID = "logo";

    private final Optional<ByteArrayResource> picture;
    private final String mediaType;

    Logo(Company company, ResourceLoader resources) {
        var file = resources.getResource(company.logo());
        this.picture = read(file);
        this.mediaType =
                MediaTypeFactory.getMediaType(file).orElse(MediaType.IMAGE_PNG).toString();
    }

    /** Empty if the configured file does not exist. */
    Optional<ByteArrayResource> picture() {
        return picture;
    }

    String mediaType() {
        return mediaType;
    }

    private static Optional<ByteArrayResource> read(Resource file) {
        try {
            return file.exists() ? Optional.of(new ByteArrayResource(file.getContentAsByteArray())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
