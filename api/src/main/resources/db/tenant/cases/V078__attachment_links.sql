-- A link to content that nobody has used. Its key is a hash of what opens it and of who may; a link that was used is gone.
create table if not exists attachment_link (
  id char(64) character set ascii collate ascii_bin not null primary key,
  attachment_id char(36) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  key attachment_link_attachment (attachment_id),
  key attachment_link_end (expires_at)
) engine = innodb default character set utf8mb4 collate utf8mb4_bin;
