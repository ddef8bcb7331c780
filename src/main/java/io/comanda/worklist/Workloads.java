package io.comanda.worklist;

import io.comanda.platform.company.Company;
import io.comanda.worklist.domain.WorkloadRows;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has how much to do, and who could take some of it. For supervisors. */
@Component
@Transactional(readOnly = true)
public class Workloads {

    private final WorkloadRows rows;
    private final Absences absences;
    private final Company company;
    private final Clock clock;

    Workloads(WorkloadRows rows, Absences absences, Company company, Clock clock) {
        this.rows = rows;
        this.absences = absences;
        this.company = company;
        this.clock = clock;
    }

    /** Everybody with tasks, the busiest first, then who holds a role that works on tasks and has none; and the groups. */
    public Workload today() {
        var now = Timestamp.from(clock.instant());
        var morning = Timestamp.from(LocalDate.ofInstant(clock.instant(), company.timeZone())
                .atStartOfDay(company.timeZone())
                .toInstant());
        var people = rows.people(now, morning);
        var away =
                absences.today(people.stream().map(Workload.OfPerson::username).toList());
        return new Workload(
                people.stream()
                        .map(p -> new Workload.OfPerson(
                                p.username(), p.displayName(), p.open(), p.overdue(), p.done(), away.get(p.username())))
                        .toList(),
                rows.groups(now, morning));
    }
}
