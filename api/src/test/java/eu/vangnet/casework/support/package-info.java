/** Plans, mentoring, closures and after-care, through the product's front door. */
package eu.vangnet.casework.support;
