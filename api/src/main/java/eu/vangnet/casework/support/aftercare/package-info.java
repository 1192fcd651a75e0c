/**
 * After-care: contacts after a case was closed, when each is due, what came of it, and why it
 * ended.
 *
 * <p>Owns no table: after-care is a record of {@code casework.support.records}. Sensitive is all of
 * it; each contact is heard or not heard by its own classification.
 *
 * <p>Neighbours: {@code casework.cases}, which says that the case is closed and what is heard.
 */
package eu.vangnet.casework.support.aftercare;
