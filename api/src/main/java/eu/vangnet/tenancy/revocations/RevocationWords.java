package eu.vangnet.tenancy.revocations;

import java.util.Optional;

/**
 * Whom a revocation is about; kept sealed.
 *
 * @param name id of the token, the client, the subject or the key
 * @param issuer the issuer of a key
 * @param reason why
 */
public record RevocationWords(String name, Optional<String> issuer, Optional<String> reason) {}
