/**
 * The log of processings as the privacy officer sees it: whether it is on, and its lines about one
 * person. Which activities are logged follows from the modules: one may require it of every tenant
 * that enables it, or offer it to those that want it.
 *
 * <p>Owns no table; whether an offered log is wanted is a setting of the tenant, and the lines are
 * kept by {@code platform.processing}.
 */
package eu.vangnet.privacy.processing;
