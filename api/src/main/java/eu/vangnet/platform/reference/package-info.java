/**
 * What people read before they write a client: the browsable reference and the catalogue of
 * problems. Both load nothing from elsewhere and hold no data of anybody.
 */
package eu.vangnet.platform.reference;
