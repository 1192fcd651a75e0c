/** In which language a caller reads labels; codes are never translated. */
package eu.vangnet.platform.languages;
