/**
 * Bad input for every operation, made from the published document: what breaks the schema of a
 * body, an address, a query or a header, and what breaks the text, the encoding or the connection
 * below them. A generator of our own, because what is to be had for the JVM makes good input from a
 * document and hardly any bad, and nothing below the level of JSON.
 */
package eu.vangnet.fuzzing;
