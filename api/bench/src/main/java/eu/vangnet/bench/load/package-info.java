/**
 * Sends requests over kept connections, checks each answer and measures. A client of our own,
 * because it shares two cores with what it measures: the JDK's takes more of them than the server.
 */
package eu.vangnet.bench.load;
