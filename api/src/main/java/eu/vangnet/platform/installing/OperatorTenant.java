package eu.vangnet.platform.installing;

import java.util.List;

/** Makes the tenant that all others are made by. */
public interface OperatorTenant {

  /**
   * What the operator is.
   *
   * @param id begins with the country, or with {@code eu}
   * @param nuts code of the region, NUTS 2024
   * @param zone IANA time zone
   * @param languages its working languages, BCP 47
   */
  record Wish(String id, String name, String nuts, String zone, List<String> languages) {
    /** Copies the list. */
    public Wish {
      languages = List.copyOf(languages);
    }
  }

  /**
   * Makes it where there is none. An attempt that broke off is taken up by the same wish.
   *
   * @return whether it was made; false when this tenant is the operator already
   * @throws InstallationRefused naming the part that is wrong, or when another tenant stands in the
   *     way
   */
  boolean make(Wish wish);
}
