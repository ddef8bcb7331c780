-- Commission becomes valid with the customer's money, receipt by receipt. A valid fact knows the money that made it, a
-- settled one the valid fact it settles; a settlement that is cancelled is a settled fact with the opposite sign.
alter table commission_fact
    drop constraint commission_fact_once,
    add column receipt_id bigint,
    add column receipt_reference text,
    add column received numeric(14, 2),
    add column settles bigint references commission_fact,
    add column reverses bigint references commission_fact unique;
create unique index commission_fact_accrued_once on commission_fact (document_number) where kind = 'ACCRUED';
create index commission_fact_document on commission_fact (document_number, kind);
create index commission_fact_settles on commission_fact (settles) where settles is not null;

alter table commission_fact disable trigger commission_fact_append_only;
update commission_fact v
set receipt_id = (select max(r.id) from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
                  where i.number = v.invoice_number)
where v.kind = 'VALID';
update commission_fact s
set settles = (select v.id from commission_fact v where v.document_number = s.document_number and v.kind = 'VALID')
where s.kind = 'SETTLED';
alter table commission_fact enable trigger commission_fact_append_only;
alter table commission_fact
    add constraint commission_fact_settles_a_valid_one check ((kind = 'SETTLED') = (settles is not null)),
    add constraint commission_fact_reverses_settled check (reverses is null or kind = 'SETTLED');

-- What was proposed is what is settled, to the fact.
create table commission_settlement_line (
    settlement_number text   not null references commission_settlement,
    fact_id           bigint not null references commission_fact,
    primary key (settlement_number, fact_id)
);
create index commission_settlement_line_fact on commission_settlement_line (fact_id);
insert into commission_settlement_line (settlement_number, fact_id)
select settlement_number, settles from commission_fact where kind = 'SETTLED';
insert into commission_settlement_line (settlement_number, fact_id)
select min(p.number), v.id
from commission_to_settle v
join commission_settlement p on p.agent_code = v.agent_code and p.currency = v.currency and p.period_to >= v.on_date
where p.state = 'PROPOSED'
group by v.id;

alter table commission_settlement
    drop constraint commission_settlement_state_check,
    add constraint commission_settlement_state_check
        check (state in ('PROPOSED', 'SETTLED', 'PAID', 'REJECTED', 'CANCELLED')),
    add column settled_on date,
    add column paid_on date,
    add column payment_reference text,
    add column cancelled_on date,
    add column cancel_reason text,
    add constraint commission_settlement_paid check ((state = 'PAID') = (paid_on is not null)),
    add constraint commission_settlement_cancelled check ((state = 'CANCELLED') = (cancelled_on is not null));
update commission_settlement c
set settled_on = (select max(s.on_date) from commission_fact s where s.settlement_number = c.number)
where state = 'SETTLED';

-- Earned for good and in no settlement that stands or waits for its approval.
drop view commission_to_settle;
create view commission_to_settle as
select v.* from commission_fact v
where v.kind = 'VALID'
  and not exists (select from commission_settlement_line l
                  join commission_settlement c on c.number = l.settlement_number
                  where l.fact_id = v.id and c.state in ('PROPOSED', 'SETTLED', 'PAID'));
