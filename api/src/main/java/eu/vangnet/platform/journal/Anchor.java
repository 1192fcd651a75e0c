package eu.vangnet.platform.journal;

/**
 * A place of a chain that somebody holds for certain: the chain must contain it, for ever.
 *
 * @param number the number of a link
 * @param hash its hash, 64 lower-case hexadecimal digits
 */
public record Anchor(long number, String hash) {}
