/** Forms of modules that are filled in about cases, through HTTP. */
package eu.vangnet.casework.forms;
