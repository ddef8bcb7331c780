package io.comanda.worklist.domain;

import io.comanda.worklist.RetryRunUnknown;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after which incident, and which were tried again together. */
@Component
public class IncidentCare {

    /** One retry of many. */
    public record Run(String cause, List<String> retried) {}

    private final JdbcClient jdbc;

    IncidentCare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, String> assignees(Collection<String> incidents) {
        var found = new HashMap<String, String>();
        if (!incidents.isEmpty()) {
            jdbc.sql("select incident, assignee from worklist_incident_care where incident = any(?)")
                    .param(incidents.toArray(String[]::new))
                    .query(row -> {
                        found.put(row.getString("incident"), row.getString("assignee"));
                    });
        }
        return found;
    }

    public void assign(String incident, String assignee, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into worklist_incident_care (incident, assignee, given_by, given_at) values (?, ?, ?, ?)
                        on conflict (incident) do update set assignee = excluded.assignee, given_by = excluded.given_by,
                            given_at = excluded.given_at""")
                .params(incident, assignee, by, Timestamp.from(at))
                .update();
    }

    public void release(String incident) {
        jdbc.sql("delete from worklist_incident_care where incident = ?")
                .param(incident)
                .update();
    }

    public long begin(String cause, List<String> retried, String by, Instant at) {
        return jdbc.sql(
                        """
                        insert into worklist_retry_run (cause, jobs, started_by, started_at) values (?, ?, ?, ?)
                        returning id""")
                .params(cause, retried.toArray(String[]::new), by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    public Run run(long id) {
        return jdbc.sql("select cause, jobs from worklist_retry_run where id = ?")
                .param(id)
                .query((row, n) -> new Run(row.getString("cause"), Arrays.asList((String[])
                        row.getArray("jobs").getArray())))
                .optional()
                .orElseThrow(() -> new RetryRunUnknown(id));
    }
}
