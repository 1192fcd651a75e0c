package eu.vangnet.casework.cases;

/** The words of a note, stored sealed. */
public record NoteText(String text) {}
