package eu.vangnet.tenancy.roles;

/**
 * What people call a role; kept sealed.
 *
 * @param label the name for people
 */
public record RoleWords(String label) {}
