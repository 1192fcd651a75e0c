/**
 * Takes all data of a tenant out of an installation, and brings them into another one.
 *
 * <p>The export is generic: it asks the database which tables and columns the tenant has, opens
 * what is sealed and writes one line of JSON per row. What does not follow the usual form stands in
 * {@link eu.vangnet.batch.moving.TableRules} with its reason; a test fails on a table that neither
 * follows it nor stands there, so a new table is exported unless it says why not. The form of the
 * file is described in {@code README.txt} beside this package, which is also its first entry.
 *
 * <p>Everything here is sensitive: opened rows pass through memory, one at a time, and leave it
 * encrypted to the tenant's own key. Nothing is written in clear, not even for a moment.
 *
 * <p>The journal is exported as evidence and not imported: its entries carry signatures of keys
 * that stay behind, and a copy under other keys would prove nothing. The chain of the new
 * installation begins with an entry that names the last hash and number of the old one, so whoever
 * has the export can show that the two belong together.
 */
package eu.vangnet.batch.moving;
