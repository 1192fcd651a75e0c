/** When a preparation is complete, by itself. */
package eu.vangnet.casework.preparations;
