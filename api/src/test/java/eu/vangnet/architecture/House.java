package eu.vangnet.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * A root package and the parts below it. There are two: the product, and the broken house of the
 * fixtures, which has parts of the same names.
 *
 * @param root the root package
 * @param programmeModules the parts that are modules of a country or working group
 */
record House(String root, List<String> programmeModules) {
  /** The groups of features; inside a group features may use each other. */
  static final Set<String> GROUPS = Set.of("casework", "prevention", "trainings", "evaluations");

  /** The house of the fixtures. */
  static final House BROKEN =
      new House("eu.vangnet.architecture.broken", List.of("countryxx", "example"));

  boolean holds(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) || name.startsWith(root + ".");
  }

  /** The first package below the root; empty for a class in the root itself. */
  String partOf(JavaClass type) {
    String below = type.getPackageName().substring(root.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
  }

  boolean isIn(JavaClass type, String... parts) {
    return holds(type) && Set.of(parts).contains(partOf(type));
  }

  boolean isFeature(JavaClass type) {
    return holds(type) && GROUPS.contains(partOf(type));
  }

  boolean isProgrammeModule(JavaClass type) {
    return holds(type) && programmeModules.contains(partOf(type));
  }

  String name(String belowRoot) {
    return root + "." + belowRoot;
  }

  DescribedPredicate<JavaClass> everything() {
    return DescribedPredicate.describe("are part of the house", this::holds);
  }

  DescribedPredicate<JavaClass> in(String part) {
    return DescribedPredicate.describe("are in " + part, type -> isIn(type, part));
  }

  DescribedPredicate<JavaClass> outside(String... parts) {
    return DescribedPredicate.describe(
        "are outside " + String.join(", ", parts), type -> holds(type) && !isIn(type, parts));
  }
}
