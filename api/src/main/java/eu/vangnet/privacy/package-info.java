/** What a controller owes the people whose data it keeps. Knows records only by their contract. */
package eu.vangnet.privacy;
