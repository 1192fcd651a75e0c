/**
 * How much a tenant may hold. A feature says what it counts ({@link
 * eu.vangnet.platform.quotas.Quota}) and asks before it adds; the limit is a setting that the
 * operator alone changes.
 *
 * <p>Owns {@code quota_lock}: one row per quota. Whoever adds holds it until its transaction ends,
 * and counts what is really there, so two at a time never pass the limit together and no counter
 * goes astray.
 *
 * <p>Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code QuotaLock} name: which quota
 * </ul>
 */
package eu.vangnet.platform.quotas;
