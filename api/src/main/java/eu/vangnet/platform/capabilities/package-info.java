/**
 * The second door of the edge: capabilities. A capability is a string that we made and MACed with
 * the key of one tenant. It names that tenant, one operation, one object and an expiry, and opens
 * just that, for whoever holds it. It comes in the header {@code Capability}, or as the password of
 * Basic authentication where calendar programs fetch dates, never in an address: addresses are
 * logged, kept in histories and passed on. An operation may ask for an access token as well; then
 * the door looks at the token, and the feature at the capability and whose it is.
 *
 * <p>Owns no table. Whether a capability is used up is known by the feature that issued it. The MAC
 * is over a text that begins with its own domain, so no other text under the same key, such as a
 * cursor or a row of the journal, is ever a capability.
 *
 * <p>Sensitive: a capability is a secret of its holder. Nothing here logs or keeps one.
 */
package eu.vangnet.platform.capabilities;
