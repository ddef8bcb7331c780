-- A replay is of a draft.
delete from sandbox.replay where draft is null;

alter table sandbox.replay alter column draft set not null;
