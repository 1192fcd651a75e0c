/** Nothing of one tenant ever reaches another, whatever happens to requests on their way. */
package eu.vangnet.isolation;
