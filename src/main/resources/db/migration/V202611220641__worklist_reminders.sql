-- When somebody was reminded of a task before it was due; once is enough.
alter table worklist_task add column reminded_at timestamptz;
