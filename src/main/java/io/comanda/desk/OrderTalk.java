package io.comanda.desk;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.desk.domain.FileSort;
import io.comanda.desk.domain.NoticeRows;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final int MOST_NAMED = 20;
    private static final Pattern NAMED = Pattern.compile("(?<![\\w@])@([a-z0-9][a-z0-9._-]{0,62}[a-z0-9])");

    private final VisibleOrders orders;
    private final Documents documents;
    private final Timeline timeline;
    private final NoticeRows notices;
    private final Users users;
    private final CurrentActor actor;
    private final Clock clock;

    OrderTalk(
            VisibleOrders orders,
            Documents documents,
            Timeline timeline,
            NoticeRows notices,
            Users users,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.documents = documents;
        this.timeline = timeline;
        this.notices = notices;
        this.users = users;
        this.actor = actor;
        this.clock = clock;
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
        var named = NAMED.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(MOST_NAMED)
                .map(this::user)
                .flatMap(Optional::stream)
                .filter(user -> user.active() && maySee(user, order))
                .map(UserView::username)
                .filter(name -> !name.equals(actor.get().name()))
                .toList();
        notices.add(named, orderNumber, actor.get().name(), text, clock.instant());
    }

    private DocumentView attachment(String orderNumber, long id) {
        var file = documents.view(id);
        if (!file.subject().equals(orderNumber) || !file.kind().equals(ATTACHMENT)) {
            throw new DocumentUnknown(id);
        }
        return file;
    }

    private Optional<UserView> user(String name) {
        return users.exists(name) ? Optional.of(users.user(name)) : Optional.empty();
    }

    /** An agent is not told of other agents' orders. */
    private static boolean maySee(UserView user, OrderView order) {
        return user.roles().stream().anyMatch(role -> role != Role.AGENT)
                || Objects.equals(user.agentCode(), order.agentCode());
    }
}
