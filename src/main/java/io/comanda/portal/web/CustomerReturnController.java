package io.comanda.portal.web;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.UploadName;
import io.comanda.portal.CustomerOrders;
import io.comanda.portal.CustomerReturn;
import io.comanda.portal.CustomerReturns;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnableLine;
import io.comanda.returns.Settlement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a customer gives back, for whoever has the link of the order. */
@RestController
@RequestMapping("/api/customer-orders/{token}")
@Tag(name = "Customer page")
@PreAuthorize("permitAll()")
class CustomerReturnController {

    private final CustomerOrders orders;
    private final CustomerReturns returns;
    private final Idempotency idempotency;

    CustomerReturnController(CustomerOrders orders, CustomerReturns returns, Idempotency idempotency) {
        this.orders = orders;
        this.returns = returns;
        this.idempotency = idempotency;
    }

    record CustomerReturnWish(
            @NotNull Settlement wish,
            @Nullable @PlainText @Size(max = 500) String remark,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

        @Schema(name = "CustomerReturnWishLine")
        record Line(
                @Positive int lineNo,
                @NotNull @Positive @Digits(integer = 11, fraction = 3) BigDecimal quantity,
                @NotNull ReturnReason reason,
                @Nullable @PlainText @Size(max = 500) String remark) {

            private ReturnRequest.Line line() {
                return new ReturnRequest.Line(lineNo, Quantity.of(quantity), reason, remark);
            }
        }
    }

    private record Wish(String token, CustomerReturnWish wish) {}

    @GetMapping("/returnable-lines")
    @Operation(summary = "What was delivered, and what can still be given back")
    List<ReturnableLine> returnable(@PathVariable String token) {
        return returns.returnable(token);
    }

    @GetMapping("/returns")
    @Operation(summary = "What the customer has asked to give back, oldest first")
    List<CustomerReturn> returns(@PathVariable String token) {
        return returns.of(token);
    }

    @PostMapping("/returns")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask to give goods back; the same key again asks once")
    ResponseEntity<CustomerReturn> ask(
            @PathVariable String token,
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid CustomerReturnWish wish) {
        var lines = wish.lines().stream().map(CustomerReturnWish.Line::line).toList();
        return AsCustomer.of(orders.customer(token), () -> idempotency
                .once(
                        "customer-return",
                        key,
                        new Wish(token, wish),
                        CustomerReturn.class,
                        () -> returns.ask(token, wish.wish(), wish.remark(), lines))
                .created("/api/customer-orders/" + token + "/returns"));
    }

    @GetMapping(value = "/returns/{number}/label", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The label to stick on the parcel, where a carrier brings it")
    byte[] label(@PathVariable String token, @PathVariable String number) {
        return returns.label(token, number).bytes();
    }

    @PostMapping("/returns/{number}/cancellation")
    @Operation(summary = "Keep the goods after all, as long as none came in")
    CustomerReturn cancelReturn(@PathVariable String token, @PathVariable String number) {
        return AsCustomer.of(orders.customer(token), () -> returns.cancel(token, number));
    }

    @PostMapping(value = "/returns/{number}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Show what is wrong", description = "JPEG or PNG up to 5 MB, ten for each return.")
    CustomerReturn addPhoto(
            @PathVariable String token, @PathVariable String number, @RequestPart("file") MultipartFile file)
            throws IOException {
        var bytes = file.getBytes();
        return AsCustomer.of(orders.customer(token), () -> returns.addPhoto(token, number, UploadName.of(file), bytes));
    }
}
