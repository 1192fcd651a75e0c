/** What a careless feature would do with signals; the isolation tests send it requests. */
package eu.vangnet.casework.signals;
