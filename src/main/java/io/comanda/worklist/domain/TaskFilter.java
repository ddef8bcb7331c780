package io.comanda.worklist.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.worklist.TaskSearch;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reader narrows the task list to. */
final class TaskFilter {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private TaskFilter() {}

    static void narrow(Conditions conditions, TaskSearch search) {
        subject(conditions, search.subject());
        conditions.andWords("t.customer_search", search.customer());
        if (search.group() != null) {
            conditions.and("t.groups && ?::text[]", (Object) new String[] {search.group()});
        }
        conditions
                .andIf(search.task(), "t.step = ?")
                .andIf(search.process(), "t.process = ?")
                .andIf(search.assignee(), "t.assignee = ?")
                .andIf(search.amountFrom(), "t.amount >= ?")
                .andIf(search.amountTo(), "t.amount <= ?")
                .andIf(moment(search.dueBefore()), "t.due_at < ?")
                .andIf(moment(search.followUpBefore()), "t.follow_up_at < ?");
    }

    private static void subject(Conditions conditions, @Nullable String subject) {
        if (subject != null && subject.indexOf('*') >= 0) {
            conditions.and("t.subject like ?", escaped(subject).replace('*', '%'));
        } else {
            conditions.andIf(subject, "t.subject = ?");
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Within what the database can hold. */
    private static @Nullable Timestamp moment(@Nullable Instant at) {
        if (at == null) {
            return null;
        }
        var early = at.isBefore(FIRST) ? FIRST : at;
        return Timestamp.from(early.isAfter(LAST) ? LAST : early);
    }
}
