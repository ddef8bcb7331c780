-- Who looks after an incident that waits for a person.
create table worklist_incident_care (
    incident text        primary key,
    assignee text        not null,
    given_by text        not null,
    given_at timestamptz not null
);
