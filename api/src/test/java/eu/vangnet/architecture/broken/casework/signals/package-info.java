/**
 * Fixtures for the rules that any feature can break.
 *
 * <p>Columns in clear:
 *
 * <ul>
 *   <li>{@code EntityWithSetter} id: names the row everywhere
 *   <li>{@code EntityWithAssociation} id, other: name the rows everywhere
 *   <li>{@code EntityInClear} id: names the row everywhere
 *   <li>{@code EntityWithoutReason} id:
 *   <li>{@code EntityListedTooMuch} id, sector: figures count by them
 *   <li>{@code EntityOfManyTenants} id: names the row everywhere
 *   <li>{@code EntityMappedByMethod} id: names the row everywhere
 * </ul>
 */
package eu.vangnet.architecture.broken.casework.signals;
