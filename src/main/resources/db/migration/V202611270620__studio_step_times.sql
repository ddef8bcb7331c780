-- How long steps take, summed up so that a year of orders is read in a moment. A bucket is a span of durations, each a
-- fifth longer than the one before.
create table studio_step_time (
    process   text     not null,
    day       date     not null,
    step      text     not null,
    version   int      not null,
    channel   text     not null,
    warehouse text     not null,
    carrier   text     not null,
    bucket    smallint not null,
    instances int      not null check (instances > 0),
    primary key (process, day, step, version, channel, warehouse, carrier, bucket)
);

-- How far the history of each version has been summed up.
create table studio_step_mark (
    definition text primary key,
    until      timestamp not null,
    last_id    text      not null
);
