/**
 * Bundles: what a person who asks for access gets, put together from all records that the privacy
 * officer names, as JSON; with a list of what is withheld and on which ground, and never its
 * content (GDPR article 15).
 *
 * <p>Owns the table {@code access_bundle}. All content is sealed. A bundle can be read for fourteen
 * days; its content is taken away by the run of retention after that, when the request that it
 * belongs to is erased, and at once when one of its records is. Columns in clear, and why (a test
 * compares this list with the entity):
 *
 * <ul>
 *   <li>{@code Bundle} id, requestId: name the row and the request it belongs to
 *   <li>{@code Bundle} madeAt, expiresAt: a bundle ends by itself
 * </ul>
 */
package eu.vangnet.privacy.bundles;
