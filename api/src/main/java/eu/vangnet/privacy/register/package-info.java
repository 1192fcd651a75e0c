/**
 * The register of processing activities (GDPR article 30), generated from what the product and the
 * modules declare and what the tenant decided and said. Each change of an activity makes a new
 * version with an identifier of its own, so that whatever names a version goes on meaning what it
 * meant.
 *
 * <p>Owns the table {@code activity_version}; rows are added when a change is first looked at, and
 * never changed. The content stands in the column {@code sealed}, because the tenant's own words
 * are part of it. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code ActivityVersion} id, activity, number: name the version and its activity
 *   <li>{@code ActivityVersion} digest: tells whether the content has changed; a hash of it
 *   <li>{@code ActivityVersion} since: the order of versions
 * </ul>
 *
 * <p>Neighbours: {@code modules} declare, {@code privacy.retention} says how long, {@code
 * privacy.statements} holds the tenant's words, {@code privacy.processing} logs under the versions.
 */
package eu.vangnet.privacy.register;
