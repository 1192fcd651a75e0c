/**
 * Explains who hears what of a case and by which rule: to a partner of its own view, to the
 * tenant's own people of the whole table. Owns no table and decides nothing.
 *
 * <p>Neighbours: {@code casework.sharing} decides and gives the reasons; whoever keeps items of
 * cases names them by {@link eu.vangnet.casework.sharing.SharedItems}.
 */
package eu.vangnet.casework.explanations;
