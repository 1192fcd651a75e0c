package eu.vangnet.tenants;

import java.time.Instant;

/**
 * How far a tenant's journal was sealed. Made and checked by the journal; here it is only kept.
 *
 * @param number the newest link
 * @param hash its hash, 64 hexadecimal digits
 * @param sealedAt when the head was signed, to the microsecond
 * @param signature over the above, hexadecimal
 */
public record JournalHead(long number, String hash, Instant sealedAt, String signature) {}
