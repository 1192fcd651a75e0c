/**
 * Lets a new data key follow the old one at each tenant: staged, promoted, every sealed column
 * sealed anew, the old key destroyed; and wraps all keysets anew when the master key changes. Owns
 * no data. It opens everything and shows nothing: bytes go from one key to the other in memory, and
 * logs hold tables and counts.
 */
package eu.vangnet.batch.resealing;
