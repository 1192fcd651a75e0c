/** Tests of attachments on cases. */
package eu.vangnet.casework.attachments;
