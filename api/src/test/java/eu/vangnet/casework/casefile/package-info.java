/** What hangs on a case: persons, professionals, consents, links, tasks and amendments. */
package eu.vangnet.casework.casefile;
