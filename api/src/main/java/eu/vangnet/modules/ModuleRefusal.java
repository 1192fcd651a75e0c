package eu.vangnet.modules;

/**
 * A jar that is not used.
 *
 * @param jar its file name
 * @param reason why, for programs
 * @param detail why, for the person who has to mend it
 */
public record ModuleRefusal(String jar, RefusalReason reason, String detail) {}
