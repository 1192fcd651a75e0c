package eu.vangnet.tenancy.resolutions;

import java.util.Arrays;

/** What is decided. */
enum ResolutionKind {
  EXPORT("export"),
  CLOSURE("closure"),
  ERASURE("erasure"),
  /** A key of the tenant's own may wrap its keysets: who rules over it can close the tenant. */
  OWN_KEY("ownKey");

  private final String code;

  ResolutionKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static ResolutionKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of resolution: " + code));
  }
}
