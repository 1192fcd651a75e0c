/** What disclosures rest on, over HTTP; the states of disclosures and notices, by themselves. */
package eu.vangnet.casework.disclosures;
