package eu.vangnet.architecture.broken.reports;

/** A report. */
public final class Report {}
