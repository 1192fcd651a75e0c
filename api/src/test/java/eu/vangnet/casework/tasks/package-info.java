/** Tests of tasks in cases. */
package eu.vangnet.casework.tasks;
