package eu.vangnet.casework.sharing;

/**
 * An item of a case as its explanation names it.
 *
 * @param kind what it is, for example {@code note}
 * @param href its address
 * @param classification by which it is decided on
 */
public record SharedItem(String kind, String href, Classification classification) {}
