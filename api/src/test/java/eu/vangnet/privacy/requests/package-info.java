/** The clock and the states of requests, by themselves. */
package eu.vangnet.privacy.requests;
