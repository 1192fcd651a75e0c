package eu.vangnet.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A place where a rule does not hold, and why.
 *
 * @param place the name of a class, or of a package and all below it when it ends in two dots
 * @param reason why it may
 */
record Exemption(String place, String reason) {

  boolean covers(JavaClass type) {
    return place.endsWith("..")
        ? (type.getPackageName() + ".").startsWith(place.substring(0, place.length() - 1))
        : outermost(type).getName().equals(place);
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Exemption::outermost).orElse(type);
  }
}
