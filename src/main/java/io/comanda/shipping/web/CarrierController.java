package io.comanda.shipping.web;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.CarrierScore;
import io.comanda.shipping.LineState;
import io.comanda.shipping.Shipping;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The carriers we work with. */
@RestController
@RequestMapping("/api/carriers")
@Tag(name = "Shipping")
class CarrierController {

    private final Shipping shipping;
    private final CarrierAgreements agreements;

    CarrierController(Shipping shipping, CarrierAgreements agreements) {
        this.shipping = shipping;
        this.agreements = agreements;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Carriers with their services; all of them, or those that are asked for offers")
    List<Carrier> carriers(@RequestParam(defaultValue = "false") boolean all) {
        return all ? agreements.carriers() : shipping.carriers();
    }

    @GetMapping("/scores")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How carriers did in the last 90 days: shipments, punctuality, trouble, freight")
    List<CarrierScore> scores() {
        return shipping.scores();
    }

    /** What a try of the line showed. */
    record ConnectionTest(LineState state) {}

    @PostMapping("/{code}/connection-test")
    @PreAuthorize(Rights.AGREE)
    @Operation(summary = "Try the line to a carrier's system; nothing is changed there")
    ConnectionTest test(@PathVariable @Size(max = 20) String code) {
        return new ConnectionTest(shipping.testLine(code));
    }

    @PutMapping
    @PreAuthorize(Rights.AGREE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Create or change carriers, their services and prices; all or none")
    void save(@RequestBody @NotEmpty @Size(max = 50) List<@Valid CarrierAgreement> carriers) {
        agreements.save(carriers);
    }
}
