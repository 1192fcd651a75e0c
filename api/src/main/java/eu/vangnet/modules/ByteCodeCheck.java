package eu.vangnet.modules;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Refuses a jar whose classes are not all its own, or that holds a construct which no allow-list of
 * references can catch: native methods, finalisers, fields that all tenants would share.
 */
final class ByteCodeCheck {
  private static final String CLASS = ".class";
  private static final String CONTRACT = "eu.vangnet.spi";

  private final AllowedJdk allowed;

  ByteCodeCheck(AllowedJdk allowed) {
    this.allowed = allowed;
  }

  /**
   * Checks all classes.
   *
   * @param entries bytes per entry name
   * @param home the package of the entry point; everything else in the jar lies in or below it
   */
  void check(Map<String, byte[]> entries, String home) throws ModuleRefused {
    refuseStrangeHome(home);
    OwnTypes own = new OwnTypes();
    List<ClassModel> classes = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(CLASS)) {
        classes.add(parse(entry.getKey(), entry.getValue(), home, own));
      }
    }
    ReferenceCheck references = new ReferenceCheck(allowed, own);
    for (ClassModel type : classes) {
      refuseConstructs(type);
      references.check(type);
    }
  }

  private static void refuseStrangeHome(String home) throws ModuleRefused {
    boolean contract = home.equals(CONTRACT) || home.startsWith(CONTRACT + ".");
    if (!home.contains(".") || contract || home.startsWith("java.")) {
      throw new ModuleRefused(
          RefusalReason.FOREIGN_CLASS,
          "its entry point lies in '" + home + "'; a module has a package of its own");
    }
  }

  /** A name is looked up when it is asked for; here all are, so that a broken one is refused. */
  private static ClassModel parse(String entry, byte[] bytes, String home, OwnTypes own)
      throws ModuleRefused {
    ClassModel type;
    String name;
    try {
      type = ClassFile.of().parse(bytes);
      name = OwnTypes.dotted(type.thisClass().asInternalName());
      own.add(name, type);
    } catch (IllegalArgumentException broken) {
      throw new ModuleRefused(RefusalReason.UNREADABLE, entry + " is no class file");
    }
    if (!entry.equals(name.replace('.', '/') + CLASS) || !name.startsWith(home + ".")) {
      throw new ModuleRefused(
          RefusalReason.FOREIGN_CLASS, entry + " does not belong to the module's package " + home);
    }
    return type;
  }

  private static void refuseConstructs(ClassModel type) throws ModuleRefused {
    String name = OwnTypes.dotted(type.thisClass().asInternalName());
    for (var method : type.methods()) {
      if (method.flags().has(AccessFlag.NATIVE)) {
        throw construct(name, method.methodName().stringValue(), "is native");
      }
      if (method.methodName().equalsString("finalize") && method.methodType().equalsString("()V")) {
        throw construct(name, "finalize", "is a finaliser");
      }
    }
    for (var field : type.fields()) {
      AccessFlags flags = field.flags();
      if (flags.has(AccessFlag.STATIC) && !flags.has(AccessFlag.FINAL)) {
        throw construct(
            name,
            field.fieldName().stringValue(),
            "is static and not final: tenants would share it");
      }
    }
  }

  private static ModuleRefused construct(String type, String member, String why) {
    return new ModuleRefused(RefusalReason.FORBIDDEN_CONSTRUCT, type + "." + member + " " + why);
  }
}
