package eu.vangnet.casework.cases;

/** The module under which a case runs, and in which version. */
public record CaseModule(String module, String version) {}
