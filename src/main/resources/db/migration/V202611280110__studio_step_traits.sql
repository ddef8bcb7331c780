-- What occurs on a day, to choose from: a few rows, where the times themselves are many.
create table studio_step_trait (
    process   text not null,
    day       date not null,
    channel   text not null,
    warehouse text not null,
    carrier   text not null,
    primary key (process, day, channel, warehouse, carrier)
);
insert into studio_step_trait
select distinct process, day, channel, warehouse, carrier from studio_step_time;
