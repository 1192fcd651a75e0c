/**
 * The commands of the product, one small class each, and what they have in common: options and a
 * refusal with a sentence. They translate the command line and hand over; they hold no rules of the
 * domain.
 */
package eu.vangnet.command;
