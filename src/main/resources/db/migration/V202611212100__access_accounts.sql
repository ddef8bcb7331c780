create sequence access_account_seq increment 50;

create table access_account (
    id            bigint      primary key,
    username      text        not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    kind          text        not null check (kind in ('PERSON', 'MACHINE')),
    display_name  text        not null check (length(display_name) between 1 and 200),
    email         text        check (length(email) <= 254),
    language      text        not null check (language in ('en', 'es', 'pl', 'ro', 'de')),
    agent_code    text        check (length(agent_code) between 1 and 64),
    password_hash text,
    active        boolean     not null,
    created_at    timestamptz not null,
    version       integer     not null,
    check (kind = 'PERSON' or password_hash is null),
    check (kind = 'MACHINE' or email is not null)
);

create table access_account_role (
    account_id bigint not null references access_account,
    role       text   not null check (role in ('order-desk', 'warehouse', 'finance', 'supervisor', 'agent',
                                               'process-admin', 'integration', 'administrator')),
    primary key (account_id, role)
);

-- Secrets are stored as their SHA-256: a copy of the database lets nobody in.
create table access_session (
    secret_hash  text        primary key,
    account_id   bigint      not null references access_account,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null
);
create index access_session_account on access_session (account_id);
create index access_session_expires_at on access_session (expires_at);

create table access_token (
    id           bigint generated always as identity primary key,
    account_id   bigint      not null references access_account,
    name         text        not null check (length(name) between 1 and 100),
    secret_hash  text        not null unique,
    created_at   timestamptz not null,
    created_by   text        not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index access_token_account on access_token (account_id, id);

-- One-time links. Without an account it is the link for the first administrator.
create table access_invitation (
    secret_hash text        primary key,
    account_id  bigint      references access_account,
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);
create index access_invitation_account on access_invitation (account_id);

-- Failed logins by account and address; each further failure makes the next attempt wait longer.
create table access_login_throttle (
    subject    text        primary key,
    failures   integer     not null,
    last_at    timestamptz not null,
    allowed_at timestamptz not null
);
create index access_login_throttle_last_at on access_login_throttle (last_at);
