-- Who somebody is at the identity provider. One identity of a provider an account, and the other way round.
create table access_identity (
    issuer     text        not null check (length(issuer) <= 500),
    subject    text        not null check (length(subject) <= 255),
    account_id bigint      not null references access_account,
    linked_at  timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, account_id)
);
create index access_identity_account on access_identity (account_id);
create index access_account_email on access_account (lower(email));

-- Somebody is on his way to the provider and back; the browser holds the secret.
create table access_sign_on (
    secret_hash   text        primary key,
    state         text        not null,
    nonce         text        not null,
    code_verifier text        not null,
    return_to     text        not null,
    target        text        not null check (length(target) <= 2000),
    expires_at    timestamptz not null
);
create index access_sign_on_expires_at on access_sign_on (expires_at);
