/**
 * How much a tenant may hold. A feature says what it counts ({@link
 * eu.vangnet.platform.quotas.Quota}) and asks before it adds; the limit is a setting that the
 * operator alone changes.
 *
 * <p>Owns {@code quota_lock}: one row per quota. Whoever adds holds it until its transaction ends,
 * so two at a time never pass the limit together. It counts what is really there and notes how many
 * more fit; the next so many need not count. What goes away is not noted, so the note never says
 * more than is true, and when it is used up somebody counts again.
 *
 * <p>Columns in clear, and why (a test compares this list with the entities):
 *
 * <ul>
 *   <li>{@code QuotaLock} name, room, countedLimit: which quota, and numbers of the tenant
 * </ul>
 */
package eu.vangnet.platform.quotas;
