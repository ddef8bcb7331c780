package io.comanda.notification.web;

import io.comanda.kernel.Email;
import io.comanda.notification.MailSender;
import io.comanda.notification.MailSenders;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.text.Texts;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom our mails come from. */
@RestController
@RequestMapping("/api/admin/mail-sender")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Administration")
class MailSenderController {

    private final MailSenders senders;
    private final Texts texts;

    MailSenderController(MailSenders senders, Texts texts) {
        this.senders = senders;
        this.texts = texts;
    }

    record TestMail(@NotNull Email to) {}

    @GetMapping
    @Operation(summary = "The sender of our mails")
    KeptSetting<MailSender> sender() {
        return senders.read();
    }

    @PutMapping
    @Operation(summary = "Send mails from another address; the version in If-Match")
    KeptSetting<MailSender> change(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid MailSender sender) {
        return senders.keep(sender, VersionTag.read(ifMatch));
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a test mail; its state says whether it went out")
    MailTold test(@RequestBody @Valid TestMail mail, Locale locale) {
        return MailTold.of(senders.test(mail.to(), locale.getLanguage()), texts, locale);
    }
}
