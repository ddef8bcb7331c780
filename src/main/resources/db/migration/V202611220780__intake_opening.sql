-- Opening stock: a sheet somebody fills, mends and books as a whole.
create sequence intake_opening_number;

create table intake_opening (
    number           text        primary key,
    warehouse_code   text        not null,
    family_code      text        not null,
    create_products  boolean     not null,
    decimal_sign     text        not null check (decimal_sign in ('POINT', 'COMMA')),
    date_order       text        not null check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
    state            text        not null check (state in ('DRAFT', 'BOOKED', 'UNDONE')),
    owner            text        not null,
    version          bigint      not null default 0,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    booked_at        timestamptz,
    booked_by        text,
    undone_at        timestamptz,
    undone_by        text,
    created_products text[]      not null default '{}',
    check ((state = 'DRAFT') = (booked_at is null)),
    check ((state = 'UNDONE') = (undone_at is not null))
);
comment on column intake_opening.created_products is 'products that did not exist before it was booked';

create table intake_opening_row (
    number   text    not null references intake_opening on delete cascade,
    row_no   integer not null check (row_no > 0),
    product  text    not null,
    location text    not null,
    lot      text    not null,
    expiry   text    not null,
    quantity text    not null,
    name     text    not null,
    unit     text    not null,
    amount   numeric(14, 3),
    expires  date,
    is_new   boolean not null default false,
    problems jsonb   not null default '[]' check (jsonb_typeof(problems) = 'array'),
    faulty   boolean not null default false,
    primary key (number, row_no)
);
comment on column intake_opening_row.amount is 'what the quantity is read as, null if it cannot be read';
comment on column intake_opening_row.expires is 'what the expiry is read as';
comment on column intake_opening_row.is_new is 'the product would be created';
create index intake_opening_row_faulty on intake_opening_row (number, row_no) where faulty;
create index intake_opening_row_product on intake_opening_row (number, product);
