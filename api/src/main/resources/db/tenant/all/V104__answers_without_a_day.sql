-- Nothing asked for the day of an answer, and the only answer of a day is known by it to whoever saw the counts.
alter table evaluation_response drop column given_on;
