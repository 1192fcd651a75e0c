/**
 * The smallest complete module: report, review, support, closed. It is there to be copied, and
 * serves a country that has no module of its own yet. It knows nothing but the contract.
 */
package eu.vangnet.example;
