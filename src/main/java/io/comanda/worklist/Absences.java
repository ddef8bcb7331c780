package io.comanda.worklist;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.company.Company;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.worklist.domain.AbsenceRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in for him. People enter their own absence, supervisors that of others too. */
@Component
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;
    private static final int FARTHEST_YEARS = 5;

    private final AbsenceRows rows;
    private final Users users;
    private final CurrentActor current;
    private final Company company;
    private final Timeline timeline;
    private final Notices notices;
    private final Clock clock;

    Absences(
            AbsenceRows rows,
            Users users,
            CurrentActor current,
            Company company,
            Timeline timeline,
            Notices notices,
            Clock clock) {
        this.rows = rows;
        this.users = users;
        this.current = current;
        this.company = company;
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    /** Present and coming ones: one's own and those one stands in for; for supervisors all. */
    @Transactional(readOnly = true)
    public List<Absence> list() {
        return rows.from(today(), maySupervise() ? null : current.get().name());
    }

    /** The roles of each colleague who is away today and for whom this person stands in. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> coveredBy(String deputy) {
        var covered = new TreeMap<String, Set<String>>();
        rows.coveredBy(deputy, today()).forEach(name -> active(name)
                .ifPresent(
                        u -> covered.put(name, u.roles().stream().map(Role::id).collect(Collectors.toSet()))));
        return covered;
    }

    /** Those who are away today, with their deputies. */
    @Transactional(readOnly = true)
    public Map<String, Absence> today(List<String> usernames) {
        return rows.on(today(), usernames).stream()
                .collect(Collectors.toMap(Absence::username, absence -> absence, (first, second) -> first));
    }

    public Absence enter(@Nullable String username, String deputy, LocalDate from, LocalDate to) {
        var me = current.get().name();
        var absent = username == null ? me : username;
        if (!absent.equals(me) && !maySupervise()) {
            throw new AbsenceNotYours(absent);
        }
        check(absent, deputy, from, to);
        var absence = known(rows.add(absent, deputy, from, to, me, clock.instant()));
        record(absence, "worklist.AbsenceEntered");
        tell(absence.deputy(), absence, "worklist.DeputyNamed");
        tell(absence.username(), absence, "worklist.AbsenceEntered");
        return absence;
    }

    public void end(long id) {
        var absence = known(id);
        if (!absence.username().equals(current.get().name()) && !maySupervise()) {
            throw new AbsenceUnknown(id);
        }
        rows.remove(id);
        record(absence, "worklist.AbsenceEnded");
        tell(absence.deputy(), absence, "worklist.AbsenceEnded");
    }

    private void check(String absent, String deputy, LocalDate from, LocalDate to) {
        var today = today();
        if (to.isBefore(from)
                || to.isBefore(today)
                || from.isBefore(today.minusDays(LONGEST_DAYS))
                || to.isAfter(today.plusYears(FARTHEST_YEARS))
                || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new AbsenceRefused("to", "period", "The period ends before it begins, is over, or is too long");
        }
        if (deputy.equals(absent) || active(deputy).isEmpty()) {
            throw new AbsenceRefused("deputy", "unfit", "The deputy is unknown, inactive, or the same person");
        }
        if (active(absent).isEmpty()) {
            throw new AbsenceRefused("username", "unknown", "This person is unknown or inactive");
        }
        if (rows.overlaps(absent, from, to)) {
            throw new AbsenceRefused("from", "overlaps", "There is an absence in this period already");
        }
    }

    private Absence known(long id) {
        return rows.find(id).orElseThrow(() -> new AbsenceUnknown(id));
    }

    private Optional<UserView> active(String username) {
        return users.find(username).filter(UserView::active);
    }

    private boolean maySupervise() {
        var actor = current.get();
        return actor.has(Role.SUPERVISOR.id()) || actor.has(Role.ADMINISTRATOR.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }

    private void record(Absence absence, String kind) {
        timeline.record(new Entry("user", absence.username(), kind, facts(absence)));
    }

    private void tell(String username, Absence absence, String kind) {
        notices.tell(List.of(username), new NoticeDraft(kind, "absence", absence.username(), facts(absence)));
    }

    private static Map<String, String> facts(Absence absence) {
        return Map.of(
                "deputy", absence.deputy(),
                "from", absence.from().toString(),
                "to", absence.to().toString());
    }
}
