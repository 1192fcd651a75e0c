-- A case that is handed over is disclosed: the record of that at the sender, by which the receiver hears of what is
-- rectified or erased later. None for transfers of an earlier version.
alter table case_transfer_sent add column disclosure char(36) character set ascii collate ascii_bin null;
