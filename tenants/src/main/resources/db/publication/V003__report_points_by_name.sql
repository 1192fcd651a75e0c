-- The public directory is read page by page in this order.
ALTER TABLE report_point ADD KEY report_point_name (name, id);
