package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.platform.actor.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Views of lists that people keep. The owner changes his own; supervisors share them and change shared ones. */
@Component
@Transactional
public class SavedViews {

    private static final int MOST = 50;
    private static final String COLUMNS = "id, area, name, owner, shared, state";

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** Shared ones first, then one's own, each in the order they were made. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String area) {
        return jdbc.sql("select " + COLUMNS + " from worklist_view where area = ? and (owner = ? or shared)"
                        + " order by not shared, position, id limit 200")
                .params(area, me())
                .query((row, n) -> view(row))
                .list();
    }

    public SavedView add(String area, String name, boolean shared, String state) {
        requireMayShare(shared);
        var kept = jdbc.sql("select count(*) from worklist_view where area = ? and owner = ?")
                .params(area, me())
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw SavedViewRefused.tooMany(MOST);
        }
        return jdbc.sql("insert into worklist_view (area, name, owner, shared, state, position, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) returning " + COLUMNS)
                .params(area, name, me(), shared, state, kept, Timestamp.from(clock.instant()))
                .query((row, n) -> view(row))
                .single();
    }

    public SavedView change(long id, String name, boolean shared, String state) {
        var view = mine(id);
        requireMayShare(shared && !view.shared());
        return jdbc.sql("update worklist_view set name = ?, shared = ?, state = ? where id = ? returning " + COLUMNS)
                .params(name, shared, state, id)
                .query((row, n) -> view(row))
                .single();
    }

    public void remove(long id) {
        mine(id);
        jdbc.sql("delete from worklist_view where id = ?").param(id).update();
    }

    private SavedView mine(long id) {
        return jdbc.sql("select " + COLUMNS + " from worklist_view where id = ? for update")
                .param(id)
                .query((row, n) -> view(row))
                .optional()
                .filter(view -> view.owner().equals(me()) || view.shared() && maySupervise())
                .orElseThrow(() -> new SavedViewUnknown(id));
    }

    private void requireMayShare(boolean shares) {
        if (shares && !maySupervise()) {
            throw SavedViewRefused.sharing();
        }
    }

    private boolean maySupervise() {
        var actor = current.get();
        return actor.has(Role.SUPERVISOR.id()) || actor.has(Role.ADMINISTRATOR.id());
    }

    private String me() {
        return current.get().name();
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("area"),
                row.getString("name"),
                row.getString("owner"),
                row.getBoolean("shared"),
                row.getString("state"));
    }
}
