/**
 * Who may do what: rights, roles, the declaration on each operation and the one decision.
 *
 * <p>Pure: the feature supplies the facts of an object, nothing here queries a database or keeps
 * state.
 */
package eu.vangnet.security;
