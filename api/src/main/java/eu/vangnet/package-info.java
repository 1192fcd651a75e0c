/** The product's entry point; everything it does is in the packages below. */
package eu.vangnet;
