package io.comanda.intake.web;

import io.comanda.intake.uploads.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A part of a multipart request. */
record MultipartUpload(MultipartFile part) implements UploadedFile {

    @Override
    public String name() {
        return Objects.requireNonNullElse(part.getOriginalFilename(), "");
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
