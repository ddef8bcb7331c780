package io.comanda.returns.web;

import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.web.UploadName;
import io.comanda.returns.ReturnPhotos;
import io.comanda.returns.VisibleReturns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos of a return. */
@RestController
@RequestMapping("/api/returns/{number}/photos")
@Tag(name = "Returns")
class ReturnPhotoController {

    private final ReturnPhotos photos;
    private final VisibleReturns visible;

    ReturnPhotoController(ReturnPhotos photos, VisibleReturns visible) {
        this.photos = photos;
        this.visible = visible;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The photos of a return, oldest first")
    List<DocumentView> photos(@PathVariable String number) {
        return photos.of(visible.get(number).number());
    }

    @GetMapping("/{id}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A photo; to be shown as a picture, never as a page")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable long id) {
        var photo = photos.photo(visible.get(number).number(), id);
        var disposition = ContentDisposition.attachment()
                .filename(photo.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .body(photo.bytes());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('order-desk', 'warehouse', 'supervisor')")
    @Operation(summary = "Add a photo", description = "JPEG or PNG up to 5 MB, ten for each return.")
    DocumentView add(@PathVariable String number, @RequestPart("file") MultipartFile file) throws IOException {
        visible.get(number);
        return photos.add(number, UploadName.of(file), file.getBytes());
    }
}
