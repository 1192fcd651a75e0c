/**
 * The way of a case in each country, from the first signal to after-care, through HTTP and with the
 * shipped modules; deadlines pass by the clock of the tests.
 */
package eu.vangnet.journeys;
