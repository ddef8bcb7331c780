package io.comanda.desk.web;

import io.comanda.desk.OrderTalk;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.actor.Actor;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.text.FactWords;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.UploadName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The story of an order: what happened, and what people write on it. */
@RestController
@RequestMapping("/api/orders/{orderNumber}")
@Tag(name = "Orders")
class TimelineController {

    private final VisibleOrders orders;
    private final Timeline timeline;
    private final OrderTalk talk;
    private final FactWords words;
    private final Texts texts;

    TimelineController(VisibleOrders orders, Timeline timeline, OrderTalk talk, FactWords words, Texts texts) {
        this.orders = orders;
        this.timeline = timeline;
        this.talk = talk;
        this.words = words;
        this.texts = texts;
    }

    /** By whom things were done. */
    enum By {
        /** Colleagues and customers. */
        PEOPLE(Set.of(Actor.Kind.PERSON, Actor.Kind.CUSTOMER)),
        /** The process and other systems. */
        SYSTEM(Set.of(Actor.Kind.PROCESS, Actor.Kind.MACHINE)),
        ALL(Set.of(Actor.Kind.values()));

        private final Set<Actor.Kind> kinds;

        By(Set<Actor.Kind> kinds) {
            this.kinds = kinds;
        }
    }

    /**
     * @param text may name colleagues: {@code @ana}
     * @param attachments ids of files attached to this order before
     */
    record OrderComment(
            @NotBlank @Size(max = 4000) String text, @Size(max = 10) @Nullable List<@NotNull Long> attachments) {}

    @GetMapping("/timeline")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Everything that happened, newest first, told in the reader's language")
    Page<TimelineEntry> timeline(
            @PathVariable String orderNumber,
            @Parameter(description = "Done by people or by systems") @RequestParam(defaultValue = "ALL") By by,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        orders.get(orderNumber);
        var before = Cursor.before(cursor);
        var events = timeline.of("order", orderNumber, by.kinds, before, limit + 1);
        return Page.of(events, limit, event -> Cursor.of(event.id()))
                .map(event -> TimelineEntry.of(event, words, texts, locale));
    }

    @PostMapping("/comments")
    @PreAuthorize(Rights.READ)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write on an order; colleagues named by @username get a notice")
    void comment(@PathVariable String orderNumber, @RequestBody @Valid OrderComment comment) {
        talk.comment(orderNumber, comment.text(), Objects.requireNonNullElse(comment.attachments(), List.of()));
    }

    @PostMapping(value = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Rights.READ)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Attach a file to an order",
            description =
                    "PDF, PNG, JPEG, XLSX, DOCX, TXT or CSV up to 10 MB; it is then one of the order's documents.")
    DocumentView attach(@PathVariable String orderNumber, @RequestPart("file") MultipartFile file) throws IOException {
        return talk.attach(orderNumber, UploadName.of(file), file.getBytes());
    }
}
