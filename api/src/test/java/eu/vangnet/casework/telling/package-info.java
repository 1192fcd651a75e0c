/** What is told of a case, how that is prepared and agreed, and what opens in an emergency. */
package eu.vangnet.casework.telling;
