/**
 * The one door. Everything that reaches a resource has passed the filter here: trace, headers,
 * limit, token or capability, tenant, purpose; and what never reaches a resource is answered here
 * as a problem.
 *
 * <p>Who calls is decided once, and bound for the length of the request; nothing behind reads a
 * header to learn the tenant.
 */
package eu.vangnet.platform.edge;
