-- The open tasks as their list is read: kept in step with the engine's own tables in the transaction of each change.
create table worklist_task (
    id              text        primary key,
    step            text        not null,
    name            text        not null,
    process         text        not null,
    process_name    text        not null,
    definition      text        not null,
    subject_type    text,
    subject         text,
    customer_number text,
    customer_name   text,
    amount          numeric(14, 2),
    currency        text,
    groups          text[]      not null,
    assignee        text,
    assigned_at     timestamptz,
    priority        int         not null,
    created_at      timestamptz not null,
    due_at          timestamptz,
    follow_up_at    timestamptz,
    customer_search text generated always as (
        platform_fold(coalesce(customer_number, '') || ' ' || coalesce(customer_name, ''))) stored
);
-- One for each way the list can be sorted; the id makes the order total.
create index worklist_task_urgency
    on worklist_task ((-priority), (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id);
create index worklist_task_due on worklist_task ((coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id);
create index worklist_task_created on worklist_task (created_at, id);
create index worklist_task_amount on worklist_task ((coalesce(amount, 0)), id);
create index worklist_task_subject on worklist_task ((coalesce(subject, '')), id);
-- By whom, by group, by number.
create index worklist_task_overdue on worklist_task (due_at) where due_at is not null;
create index worklist_task_counted on worklist_task (assignee) include (groups, due_at);
create index worklist_task_groups on worklist_task using gin (groups);
create index worklist_task_number on worklist_task (subject text_pattern_ops);
create index worklist_task_customer on worklist_task using gin (customer_search gin_trgm_ops);
create index worklist_task_step on worklist_task (process, step);
create index worklist_task_assignee_due on worklist_task
    (assignee, (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id) where assignee is not null;

-- Values somebody has typed into a task's form and not sent yet.
create table worklist_draft (
    task_id  text        not null,
    username text        not null,
    content  jsonb       not null,
    saved_at timestamptz not null,
    primary key (task_id, username)
);
create index worklist_draft_saved on worklist_draft (saved_at);

-- Filters, sorting and columns of a list under a name: one's own, or everybody's.
create table worklist_view (
    id         bigint      generated always as identity primary key,
    area       text        not null,
    name       text        not null,
    owner      text        not null,
    shared     boolean     not null,
    state      text        not null,
    position   int         not null,
    created_at timestamptz not null
);
create unique index worklist_view_name on worklist_view (area, owner, lower(name));
create index worklist_view_shared on worklist_view (area) where shared;

-- Who is away, and who does his work meanwhile.
create table worklist_absence (
    id         bigint      generated always as identity primary key,
    username   text        not null,
    deputy     text        not null,
    from_day   date        not null,
    to_day     date        not null,
    entered_by text        not null,
    entered_at timestamptz not null,
    check (from_day <= to_day),
    check (username <> deputy)
);
create index worklist_absence_deputy on worklist_absence (deputy, to_day);
create index worklist_absence_user on worklist_absence (username, to_day);

-- Incidents that were tried again together, so that it can be told how far they are.
create table worklist_retry_run (
    id         bigint      generated always as identity primary key,
    cause      text        not null,
    jobs       text[]      not null,
    started_by text        not null,
    started_at timestamptz not null
);
create index worklist_retry_run_started on worklist_retry_run (started_at);
