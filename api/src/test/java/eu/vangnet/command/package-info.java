/** Commands of the launcher that need no server. */
package eu.vangnet.command;
