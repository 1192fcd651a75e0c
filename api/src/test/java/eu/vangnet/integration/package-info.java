/** What other systems bring in. */
package eu.vangnet.integration;
