package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has how much to do, and who could take some of it. For supervisors. */
@Component
@Transactional(readOnly = true)
public class Workloads {

    private record Load(String username, long open, long overdue) {}

    private final JdbcClient jdbc;
    private final Users users;
    private final Absences absences;
    private final Clock clock;

    Workloads(JdbcClient jdbc, Users users, Absences absences, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.absences = absences;
        this.clock = clock;
    }

    /** Everybody with tasks, the busiest first, then those of the roles that work on tasks who have none. */
    public List<Workload> all() {
        var loads = new LinkedHashMap<String, Load>();
        busy().forEach(load -> loads.put(load.username(), load));
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values())
                .filter(role -> role != Role.AGENT && role != Role.INTEGRATION)
                .flatMap(role -> users.holding(role).stream())
                .forEach(user -> {
                    names.put(user.username(), user.displayName());
                    loads.putIfAbsent(user.username(), new Load(user.username(), 0, 0));
                });
        Map<String, Absence> away = absences.today(List.copyOf(loads.keySet()));
        return loads.values().stream()
                .map(load -> new Workload(
                        load.username(),
                        names.computeIfAbsent(load.username(), this::name),
                        load.open(),
                        load.overdue(),
                        away.get(load.username())))
                .toList();
    }

    private List<Load> busy() {
        return jdbc.sql(
                        """
                        select assignee as username, count(*) as open, count(*) filter (where due_at < ?) as overdue
                        from worklist_task where assignee is not null
                        group by assignee order by count(*) desc, assignee limit 200""")
                .param(Timestamp.from(clock.instant()))
                .query(Load.class)
                .list();
    }

    private String name(String username) {
        return users.find(username).map(UserView::displayName).orElse(username);
    }
}
