package io.comanda.shipping.web;

import io.comanda.platform.web.VersionTag;
import io.comanda.shipping.AgreementChange;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.CarrierSheet;
import io.comanda.shipping.RateSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was agreed with one carrier, to be read and kept. */
@RestController
@RequestMapping("/api/carriers")
@PreAuthorize(Rights.AGREE)
@Tag(name = "Shipping")
class AgreementController {

    private final CarrierAgreements agreements;
    private final RateSheet rates;

    AgreementController(CarrierAgreements agreements, RateSheet rates) {
        this.agreements = agreements;
        this.rates = rates;
    }

    @GetMapping("/{code}/agreement")
    @Operation(summary = "Services, zones and prices of a carrier; the version is the ETag")
    ResponseEntity<CarrierSheet> agreement(@PathVariable @Size(max = 20) String code) {
        return answer(ResponseEntity.ok(), agreements.sheet(code));
    }

    @PostMapping("/agreements")
    @Operation(summary = "Agree with a new carrier")
    ResponseEntity<CarrierSheet> create(@RequestBody CarrierAgreement agreement) {
        var created = agreements.create(agreement);
        var code = created.agreement().code();
        return answer(ResponseEntity.created(URI.create("/api/carriers/" + code + "/agreement")), created);
    }

    @PutMapping("/{code}/agreement")
    @Operation(
            summary =
                    "Make the agreement of the version in If-Match what the body says; what the body does not name is gone")
    ResponseEntity<CarrierSheet> change(
            @PathVariable @Size(max = 20) String code,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody CarrierAgreement agreement) {
        return answer(ResponseEntity.ok(), agreements.change(code, agreement, VersionTag.read(ifMatch)));
    }

    @DeleteMapping("/{code}/agreement")
    @Operation(summary = "No longer ask the carrier for offers; saving its agreement again brings it back")
    ResponseEntity<CarrierSheet> retire(
            @PathVariable @Size(max = 20) String code, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ResponseEntity.ok(), agreements.retire(code, VersionTag.read(ifMatch)));
    }

    @GetMapping("/{code}/agreement/history")
    @Operation(summary = "The last 50 changes of an agreement, the newest first")
    List<AgreementChange> history(@PathVariable @Size(max = 20) String code) {
        return agreements.history(code);
    }

    /** @param text of a file or out of a spreadsheet */
    record SheetText(@NotBlank @Size(max = 200_000) String text) {}

    @PostMapping("/rate-sheets")
    @Operation(summary = "Read prices out of a sheet: zones across and weights down, or rows of zone, weight and price")
    RateSheet.Read read(@RequestBody @Valid SheetText sheet) {
        return rates.read(sheet.text(), LocaleContextHolder.getLocale());
    }

    private static ResponseEntity<CarrierSheet> answer(ResponseEntity.BodyBuilder response, CarrierSheet sheet) {
        return response.eTag(VersionTag.of(sheet.version())).body(sheet);
    }
}
