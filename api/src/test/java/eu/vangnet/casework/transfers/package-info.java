/**
 * Cases that go from one tenant to another: the pairs of states, the journey, and what may not
 * leak.
 */
package eu.vangnet.casework.transfers;
