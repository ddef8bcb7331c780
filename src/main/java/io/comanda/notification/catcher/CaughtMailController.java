package io.comanda.notification.catcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a developer read what the demo sends. */
@RestController
@DemoOnly
@RequestMapping("/api/dev/mails")
@PreAuthorize("isAuthenticated() and !hasRole('agent')")
@Tag(name = "Caught mails", description = "Demo only: mails that went to the catcher on this machine")
class CaughtMailController {

    /** Mail is shown, but neither runs nor fetches anything. */
    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final CaughtMails mails;

    CaughtMailController(CaughtMails mails) {
        this.mails = mails;
    }

    record Row(long id, Instant at, String to, String subject) {}

    record Attachment(int index, String fileName, String mediaType, int bytes) {}

    record Detail(
            long id,
            Instant at,
            String to,
            String from,
            String subject,
            String messageId,
            String text,
            String html,
            List<Attachment> attachments) {}

    @GetMapping
    @Operation(summary = "The newest caught mails")
    List<Row> newest(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return mails.newest(limit).stream()
                .map(mail -> new Row(
                        mail.id(),
                        mail.at(),
                        mail.to(),
                        MailContent.of(mail.source()).header("Subject")))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One caught mail, taken apart")
    Detail one(@PathVariable long id) {
        var mail = find(id);
        var content = MailContent.of(mail.source());
        return new Detail(
                id,
                mail.at(),
                mail.to(),
                content.header("From"),
                content.header("Subject"),
                content.header("Message-ID"),
                content.text(),
                content.html(),
                attachments(content));
    }

    @GetMapping(path = "/{id}/page", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A caught mail as a mail program shows it")
    ResponseEntity<String> page(@PathVariable long id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", SANDBOX)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(MailContent.of(find(id).source()).html());
    }

    @GetMapping("/{id}/attachments/{index}")
    @Operation(summary = "A file attached to a caught mail")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int index) {
        var files = MailContent.of(find(id).source()).attachments();
        if (index < 0 || index >= files.size()) {
            throw new CaughtMailUnknown(id);
        }
        var file = files.get(index);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.bytes());
    }

    private CaughtMail find(long id) {
        return mails.find(id).orElseThrow(() -> new CaughtMailUnknown(id));
    }

    private static List<Attachment> attachments(MailContent content) {
        return IntStream.range(0, content.attachments().size())
                .mapToObj(i -> {
                    var file = content.attachments().get(i);
                    return new Attachment(i, file.name(), file.mediaType(), file.bytes().length);
                })
                .toList();
    }
}
