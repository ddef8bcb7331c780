package io.comanda.platform.notices;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.live.Audience;
import io.comanda.platform.live.Live;
import io.comanda.platform.live.LiveEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each person is to look at. A notice comes with the transaction of what it tells of, and goes with its rollback. */
@Component
@Transactional
public class Notices {

    private final NoticeRows rows;
    private final CurrentActor actor;
    private final Live live;
    private final Clock clock;

    Notices(NoticeRows rows, CurrentActor actor, Live live, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.live = live;
        this.clock = clock;
    }

    /** Tells each of them, except who did it himself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> usernames, NoticeDraft notice) {
        var by = actor.get().name();
        var others =
                usernames.stream().filter(name -> !name.equals(by)).distinct().toList();
        if (!others.isEmpty()) {
            rows.add(others, notice, by, Timestamp.from(clock.instant()));
            announce(Set.copyOf(others), Map.of("notice", notice.kind(), "subject", notice.subject(), "by", by));
        }
    }

    /** The caller's own, the newest first; give the last id seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<NoticeView> list(boolean unreadOnly, long before, int limit) {
        return rows.list(actor.get().name(), unreadOnly, before, limit);
    }

    @Transactional(readOnly = true)
    public int unread(int most) {
        return rows.unread(actor.get().name(), most);
    }

    public void read(long id) {
        read(id, id);
    }

    public void readUpTo(long newest) {
        read(0, newest);
    }

    private void read(long from, long to) {
        var me = actor.get().name();
        if (rows.read(me, from, to, Timestamp.from(clock.instant())) > 0) {
            announce(Set.of(me), Map.of("notice", "read"));
        }
    }

    private void announce(Set<String> usernames, Map<String, String> data) {
        live.announce(new LiveEvent("notice", new Audience(usernames, Set.of()), data));
    }
}
