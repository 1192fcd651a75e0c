/**
 * The journal: who did or was refused what, for which purpose; audit and outbox in one.
 *
 * <p>A write puts its entries into its own transaction ({@link
 * eu.vangnet.platform.journal.Journal#write}); a read is answered only after its entry is committed
 * ({@link eu.vangnet.platform.journal.Journal#read}). Each entry carries a MAC at once; the sealer
 * in {@code eu.vangnet.batch.journal} numbers and chains committed entries about a second later.
 * Until then, deleting an entry together with its pending mark leaves no trace. What is brought in
 * from an earlier system tells so in its entries, with the date that it was given ({@link
 * eu.vangnet.platform.journal.Origin}).
 *
 * <p>Owns the tables {@code journal_entry}, {@code journal_pending}, {@code journal_link} and
 * {@code journal_lease} of each tenant. All columns are in clear: pseudonymous subject, client and
 * organisation of the token, codes, ids, counts and times; never a name, a field value or a search
 * term. The tables of entries and links refuse UPDATE and DELETE by trigger, so a MySQL server with
 * binary log needs {@code log_bin_trust_function_creators=1}.
 */
package eu.vangnet.platform.journal;
