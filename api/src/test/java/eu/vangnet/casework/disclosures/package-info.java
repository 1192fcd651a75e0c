/** The states of disclosures and notices, by themselves. */
package eu.vangnet.casework.disclosures;
