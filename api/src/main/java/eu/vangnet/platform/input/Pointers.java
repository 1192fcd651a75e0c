package eu.vangnet.platform.input;

/** JSON pointers (RFC 6901). */
final class Pointers {
  /** The longest that an answer repeats; names can be made up by the client. */
  private static final int LONGEST = 200;

  private Pointers() {}

  static String child(String parent, String name) {
    return bounded(parent + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  static String bounded(String pointer) {
    if (pointer.length() <= LONGEST) {
      return pointer;
    }
    boolean splits = Character.isHighSurrogate(pointer.charAt(LONGEST - 1));
    return pointer.substring(0, splits ? LONGEST - 1 : LONGEST);
  }
}
