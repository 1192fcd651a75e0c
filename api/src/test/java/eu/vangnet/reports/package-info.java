/** Reports over HTTP, from the request to the public dataset, against the real database. */
package eu.vangnet.reports;
