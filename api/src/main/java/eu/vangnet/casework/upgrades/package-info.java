/**
 * Brings open cases over to a later version of their module, by the map of states that the later
 * version declares. A case keeps the version it began with until then.
 *
 * <p>Owns the table {@code module_upgrade}. Nothing in it is sensitive; it has no column {@code
 * sealed}. Columns in clear, and why (a test compares this list with the entity):
 *
 * <ul>
 *   <li>{@code ModuleUpgrade} id, upgradedAt: name the row and put it in its order
 *   <li>{@code ModuleUpgrade} module, fromVersion, toVersion: which rules followed on which
 *   <li>{@code ModuleUpgrade} upgradedBy: oversight asks who did it; the pseudonymous subject of a
 *       token
 *   <li>{@code ModuleUpgrade} states: how many cases came from which state to which; codes of the
 *       module and numbers
 * </ul>
 *
 * <p>Neighbours: {@code casework.cases}, which holds the cases, and {@code modules}.
 */
package eu.vangnet.casework.upgrades;
