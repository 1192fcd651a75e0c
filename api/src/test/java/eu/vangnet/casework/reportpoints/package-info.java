/** Report points over HTTP: everybody reads them, each tenant maintains its own. */
package eu.vangnet.casework.reportpoints;
