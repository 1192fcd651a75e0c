package eu.vangnet.casework.support.mentorings;

import java.time.LocalDate;

/** What of a session is stored sealed. */
public record SessionContent(LocalDate heldOn, String outcome) {}
