-- Steps that wait since a system outside is away: they are incidents that mend themselves when it answers again.
create table platform_outage (
    job_id   text        primary key,
    system   text        not null,
    since    timestamptz not null,
    tries    integer     not null,
    retry_at timestamptz not null
);
create index platform_outage_system on platform_outage (system, since);
