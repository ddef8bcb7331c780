package io.comanda.desk;

import io.comanda.access.Colleagues;
import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.FileSort;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write on an order: comments with files, and the colleagues they name. */
@Service
@Transactional
public class OrderTalk {

    public static final String ATTACHMENT = "attachment";
    public static final String COMMENTED = "desk.Commented";
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final VisibleOrders orders;
    private final Documents documents;
    private final Timeline timeline;
    private final Notices notices;
    private final Colleagues colleagues;
    private final CurrentActor actor;

    OrderTalk(
            VisibleOrders orders,
            Documents documents,
            Timeline timeline,
            Notices notices,
            Colleagues colleagues,
            CurrentActor actor) {
        this.orders = orders;
        this.documents = documents;
        this.timeline = timeline;
        this.notices = notices;
        this.colleagues = colleagues;
        this.actor = actor;
    }

    /** Keeps a file with the order; a comment may refer to it afterwards. */
    public DocumentView attach(String orderNumber, String fileName, byte[] bytes) {
        var order = orders.get(orderNumber);
        if (bytes.length > LARGEST_FILE) {
            throw new AttachmentRefused(fileName);
        }
        var sort = FileSort.of(fileName, bytes).orElseThrow(() -> new AttachmentRefused(fileName));
        var draft = new DocumentDraft(
                ATTACHMENT,
                UUID.randomUUID().toString(),
                "order",
                order.number(),
                fileName,
                Locale.forLanguageTag(order.language()),
                Map.of("by", actor.get().name()));
        return documents.view(documents.keep(draft, sort.mediaType(), bytes));
    }

    /**
     * Writes on the order's timeline and tells the colleagues named by {@code @username}, if they may see the order.
     *
     * @param attachments ids of files attached to this order
     */
    public void comment(String orderNumber, String text, List<Long> attachments) {
        var order = orders.get(orderNumber);
        var facts = new LinkedHashMap<String, String>();
        facts.put("text", text);
        if (!attachments.isEmpty()) {
            facts.put(
                    "attachments",
                    attachments.stream()
                            .map(id -> attachment(orderNumber, id))
                            .map(file -> file.id() + " " + file.fileName())
                            .collect(Collectors.joining("\n")));
        }
        timeline.record(Entry.order(orderNumber, COMMENTED, facts));
        var named = colleagues.namedIn(text).stream()
                .filter(user -> maySee(user, order))
                .map(UserView::username)
                .toList();
        notices.tell(named, new NoticeDraft("desk.Named", "order", orderNumber, Map.of("text", text)));
    }

    private DocumentView attachment(String orderNumber, long id) {
        var file = documents.view(id);
        if (!file.subject().equals(orderNumber) || !file.kind().equals(ATTACHMENT)) {
            throw new DocumentUnknown(id);
        }
        return file;
    }

    /** An agent is not told of other agents' orders. */
    private static boolean maySee(UserView user, OrderView order) {
        return user.roles().stream().anyMatch(role -> role != Role.AGENT)
                || Objects.equals(user.agentCode(), order.agentCode());
    }
}
