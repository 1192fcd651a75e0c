/**
 * Roles of a tenant: the core roles, and those that it composed itself out of the rights that a
 * tenant may give. A token names a role; what the role holds is looked up with each request, so a
 * change counts without a new token, on this server at once and on the others within {@link
 * eu.vangnet.platform.edge.ComposedRoles#DELAY_SECONDS} seconds.
 *
 * <p>Owns the table {@code tenant_role}. The label stands in the column {@code sealed}, because
 * people write names into words. Columns in clear, and why (a test compares this list with the
 * entity):
 *
 * <ul>
 *   <li>{@code TenantRole} id, version: name the row and its state of change
 *   <li>{@code TenantRole} name: tokens name the role by it
 *   <li>{@code TenantRole} rights: codes only; they decide
 *   <li>{@code TenantRole} createdAt: tells since when the role is there
 * </ul>
 *
 * <p>Neighbours: the edge asks through {@link eu.vangnet.platform.edge.ComposedRoles}; nobody else
 * uses this package.
 */
package eu.vangnet.tenancy.roles;
