-- Mails to people. Written with the change they tell of, delivered afterwards.
create table notification_mail (
    id           bigint generated always as identity primary key,
    dedupe_key   text        not null unique,
    message_id   text        not null,
    kind         text        not null,
    recipient    text        not null,
    language     text        not null,
    subject_type text        not null,
    subject      text        not null,
    facts        jsonb       not null,
    document_ids bigint[]    not null,
    title        text,
    state        text        not null check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'SUPPRESSED')),
    attempts     int         not null check (attempts >= 0),
    -- When a sender may take it: the next attempt, or the end of the lease of the one that has it in hand.
    due_at       timestamptz not null,
    leased_by    text,
    -- An attempt ended without an answer: the reader may have it already.
    maybe_sent   boolean     not null default false,
    cause        text,
    last_error   text,
    created_at   timestamptz not null,
    sent_at      timestamptz,
    check ((state = 'SENDING') = (leased_by is not null)),
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'FAILED' or cause is not null)
);
create index notification_mail_due on notification_mail (due_at, id) where state in ('PENDING', 'SENDING');
create index notification_mail_failed on notification_mail (cause, id) where state = 'FAILED';
create index notification_mail_subject on notification_mail (subject_type, subject, id);
