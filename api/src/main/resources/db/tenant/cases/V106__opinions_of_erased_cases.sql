-- What was asked about a case that is gone was left behind. It is about no case any more, so its
-- own time runs: it is over some time after the last thing that was done with it.
update lawfulness_opinion
set case_id = null
where case_id is not null
  and not exists (select 1 from case_file where case_file.id = lawfulness_opinion.case_id);
