package io.comanda.worklist.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.platform.web.Cursor;
import io.comanda.worklist.TaskView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The orders a task list can have; each has an index, and the id makes it total. */
enum TaskSort {
    URGENCY(
            List.of("(-t.priority)", Sorting.DUE),
            List.of("int", "timestamptz"),
            t -> List.of(-t.priority(), Sorting.due(t))),
    DUE(List.of(Sorting.DUE), List.of("timestamptz"), t -> List.of(Sorting.due(t))),
    PRIORITY(
            List.of("(-t.priority)", Sorting.DUE),
            List.of("int", "timestamptz"),
            t -> List.of(-t.priority(), Sorting.due(t))),
    CREATED(List.of("t.created_at"), List.of("timestamptz"), t -> List.of(t.createdAt())),
    AMOUNT(
            List.of("coalesce(t.amount, 0)"),
            List.of("numeric"),
            t -> List.of(Objects.requireNonNullElse(t.amount(), BigDecimal.ZERO))),
    ORDER(
            List.of("coalesce(t.subject, '')"),
            List.of("text"),
            t -> List.of(Objects.requireNonNullElse(t.subject(), "")));

    private final List<String> columns;
    private final List<String> types;
    private final Function<TaskView, List<Object>> keys;

    TaskSort(List<String> columns, List<String> types, Function<TaskView, List<Object>> keys) {
        this.columns = columns;
        this.types = types;
        this.keys = keys;
    }

    /** What the caller wrote: {@code -amount} is the largest first. */
    record Sorting(TaskSort sort, boolean descending) {

        private static final String DUE = "coalesce(t.due_at, timestamptz '9999-12-31 00:00:00+00')";
        private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

        static Sorting of(String text) {
            var descending = text.startsWith("-");
            var name = descending ? text.substring(1) : text;
            return new Sorting(TaskSort.valueOf(name.toUpperCase(Locale.ROOT)), descending);
        }

        String orderBy() {
            var direction = descending ? " desc" : "";
            return " order by " + String.join(direction + ", ", sort.columns) + direction + ", t.id" + direction;
        }

        /** Goes on behind the last row seen; refuses a cursor that belongs to another order. */
        void behind(Cursor seen, Conditions conditions) {
            var expected = sort.columns.size() + 2;
            seen.requireOrder(toString(), expected);
            var places = new ArrayList<String>();
            for (var i = 0; i < sort.types.size(); i++) {
                require(sort.types.get(i), seen, i + 1);
                places.add("?::" + sort.types.get(i));
            }
            conditions.and(
                    "(" + String.join(", ", sort.columns) + ", t.id) " + (descending ? "<" : ">") + " ("
                            + String.join(", ", places) + ", ?)",
                    seen.keys().subList(1, expected).toArray());
        }

        Cursor cursor(TaskView last) {
            var keys = new ArrayList<Object>();
            keys.add(toString());
            keys.addAll(sort.keys.apply(last));
            keys.add(last.id());
            return Cursor.of(keys.toArray());
        }

        private static void require(String type, Cursor seen, int index) {
            switch (type) {
                case "int" -> seen.number(index);
                case "timestamptz" -> seen.instant(index);
                case "numeric" -> seen.decimal(index);
                default -> seen.text(index);
            }
        }

        private static Instant due(TaskView task) {
            return Objects.requireNonNullElse(task.dueAt(), NEVER);
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT);
        }
    }
}
