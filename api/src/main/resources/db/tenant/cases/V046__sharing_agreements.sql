-- Who signed that which information of cases is shared with whom; each row is a version.
create table sharing_agreement (
  id char(36) character set ascii collate ascii_bin not null primary key,
  number int not null,
  previous char(36) character set ascii collate ascii_bin null,
  state varchar(20) character set ascii not null,
  parties varchar(2000) character set ascii not null,
  purposes varchar(200) character set ascii not null,
  legal_bases varchar(1300) character set ascii not null,
  recipients varchar(6000) character set ascii not null,
  conditions varchar(100) character set ascii not null,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  review_on date null,
  drafted_at datetime(6) not null,
  signed_at datetime(6) null,
  ended_at datetime(6) null,
  sealed mediumblob not null,
  version bigint not null,
  key sharing_agreement_drafted (drafted_at, id),
  key sharing_agreement_state (state, valid_until)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
