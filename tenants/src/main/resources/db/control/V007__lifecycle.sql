-- How long a closing tenant may still be read; null where that is not limited, and for all that are not closing.
ALTER TABLE tenants ADD COLUMN readable_until DATETIME(6) NULL;
