package io.comanda.desk;

import io.comanda.desk.domain.NoticeRows;
import io.comanda.platform.actor.CurrentActor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own notices. */
@Service
@Transactional
public class Notices {

    private final NoticeRows rows;
    private final CurrentActor actor;
    private final Clock clock;

    Notices(NoticeRows rows, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
    }

    /** The newest first; give the last id seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<NoticeView> list(boolean unreadOnly, long before, int limit) {
        return rows.list(actor.get().name(), unreadOnly, before, limit);
    }

    @Transactional(readOnly = true)
    public int unread(int most) {
        return rows.unread(actor.get().name(), most);
    }

    /** Who can be named, by how user name or name begin. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(String beginning, int limit) {
        return rows.colleagues(beginning, limit);
    }

    public void read(long upTo) {
        rows.read(actor.get().name(), upTo, clock.instant());
    }
}
