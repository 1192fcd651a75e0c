package eu.vangnet.modules;

import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The classes of one jar as a hierarchy: tells whether a member that is called on an own class is
 * really its own or is inherited from the JDK, which is the same as calling the JDK.
 */
final class OwnTypes {
  private final Map<String, ClassModel> byName = new LinkedHashMap<>();
  private final Map<String, Set<String>> declared = new HashMap<>();

  /**
   * Takes one class in, with the names of all its members.
   *
   * @throws IllegalArgumentException where a name of it is not there
   */
  void add(String name, ClassModel type) {
    Set<String> members = new HashSet<>();
    type.methods()
        .forEach(
            method ->
                members.add(
                    signature(
                        method.methodName().stringValue(), method.methodType().stringValue())));
    type.fields()
        .forEach(
            field ->
                members.add(
                    signature(field.fieldName().stringValue(), field.fieldType().stringValue())));
    byName.put(name, type);
    declared.put(name, members);
  }

  static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }

  boolean contains(String type) {
    return byName.containsKey(type);
  }

  private static String signature(String name, String descriptor) {
    return name + " " + descriptor;
  }

  /** Whether the type or an own ancestor of it declares exactly that member. */
  boolean declares(String type, String name, String descriptor) {
    return lineage(type).stream().anyMatch(own -> declaredBy(own, signature(name, descriptor)));
  }

  /** The ancestors of an own type that are not own, Object among them. */
  Set<String> foreignAncestors(String type) {
    Set<String> foreign = new HashSet<>(lineage(type));
    foreign.removeIf(this::contains);
    return foreign;
  }

  private boolean declaredBy(String type, String member) {
    return declared.getOrDefault(type, Set.of()).contains(member);
  }

  private Set<String> lineage(String type) {
    Set<String> found = new HashSet<>();
    collect(type, found);
    return found;
  }

  private void collect(String type, Set<String> found) {
    ClassModel own = byName.get(type);
    if (!found.add(type) || own == null) {
      return;
    }
    own.superclass().ifPresent(parent -> collect(dotted(parent.asInternalName()), found));
    own.interfaces().forEach(parent -> collect(dotted(parent.asInternalName()), found));
  }
}
