package eu.vangnet.casework.forms;

/** What becomes of a form in a later version of its module; what was filled in stays as it is. */
public enum FormFate {
  /** The later version asks the same. */
  SAME("same"),
  /** It asks otherwise: whoever replaces what was filled in does so by the later schema. */
  CHANGED("changed"),
  /** It has the form no longer: what was filled in stays readable and is not replaced. */
  GONE("gone");

  private final String code;

  FormFate(String code) {
    this.code = code;
  }

  /** The word used in the API. */
  public String code() {
    return code;
  }
}
