-- Who closed or opened a month, when and why.
create table accounting_closing (
    id     bigint generated always as identity primary key,
    month  date        not null check (extract(day from month) = 1),
    closed boolean     not null,
    reason text        not null check (reason <> ''),
    actor  text        not null,
    at     timestamptz not null
);
create index accounting_closing_month on accounting_closing (month, id);
create trigger accounting_closing_append_only before update or delete on accounting_closing
    for each statement execute function platform_refuse_change();

-- Entries found by what they are about.
drop index accounting_entry_document;
create index accounting_entry_document on accounting_entry (document text_pattern_ops);
create index accounting_entry_subject on accounting_entry (subject);
create index accounting_line_party on accounting_line (party);
