package eu.vangnet.modules;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses references to anything but the contract, own classes and the allowed part of the JDK.
 * Everything that byte code can name stands in the constant pool or in a descriptor, so both are
 * read in full, whether an instruction uses them or not.
 */
final class ReferenceCheck {
  private static final String CONTRACT = "eu.vangnet.spi.";

  private final AllowedJdk allowed;
  private final OwnTypes own;

  ReferenceCheck(AllowedJdk allowed, OwnTypes own) {
    this.allowed = allowed;
    this.own = own;
  }

  void check(ClassModel type) throws ModuleRefused {
    String name = OwnTypes.dotted(type.thisClass().asInternalName());
    try {
      Set<Integer> linkage = linkage(name, type.constantPool());
      for (PoolEntry entry : type.constantPool()) {
        entry(name, entry, linkage);
      }
      for (var field : type.fields()) {
        descriptor(name, field.fieldTypeSymbol());
      }
      for (var method : type.methods()) {
        descriptor(name, method.methodTypeSymbol());
      }
    } catch (IllegalArgumentException broken) {
      throw new ModuleRefused(RefusalReason.UNREADABLE, name + " has a broken constant pool");
    }
  }

  /** The indexes of the members that serve as linkage, each of them allowed as such. */
  private Set<Integer> linkage(String name, ConstantPool pool) throws ModuleRefused {
    Set<Integer> members = new HashSet<>();
    for (int index = 0; index < pool.bootstrapMethodCount(); index++) {
      BootstrapMethodEntry bootstrap = pool.bootstrapMethodEntry(index);
      MemberRefEntry member = bootstrap.bootstrapMethod().reference();
      String owner = OwnTypes.dotted(member.owner().asInternalName());
      if (!allowed.allowsBootstrap(owner, member.name().stringValue())) {
        throw forbidden(name, owner + "." + member.name().stringValue() + " as linkage");
      }
      members.add(member.index());
    }
    return members;
  }

  private void entry(String name, PoolEntry entry, Set<Integer> linkage) throws ModuleRefused {
    switch (entry) {
      case ClassEntry type -> type(name, type.asSymbol());
      case MemberRefEntry member -> {
        if (!linkage.contains(member.index())) {
          member(name, member);
        }
      }
      case DynamicConstantPoolEntry dynamic -> descriptor(name, dynamic.type().stringValue());
      case MethodTypeEntry method -> descriptor(name, method.asSymbol());
      default -> {
        // Numbers and texts name nothing; handles point to members that are checked above.
      }
    }
  }

  private void member(String name, MemberRefEntry member) throws ModuleRefused {
    ClassDesc owner = member.owner().asSymbol();
    String called = member.name().stringValue();
    String type = dotted(owner);
    if (owner.isArray()) {
      if (!called.equals("clone")) {
        throw forbidden(name, "an array's " + called);
      }
    } else if (own.contains(type)) {
      inherited(name, type, member);
    } else {
      foreign(name, type, called);
    }
    descriptor(name, member.type().stringValue());
  }

  private void inherited(String name, String type, MemberRefEntry member) throws ModuleRefused {
    String called = member.name().stringValue();
    if (own.declares(type, called, member.type().stringValue())) {
      return;
    }
    for (String ancestor : own.foreignAncestors(type)) {
      foreign(name, ancestor, called);
    }
  }

  private void foreign(String name, String type, String called) throws ModuleRefused {
    boolean permitted =
        type.startsWith(CONTRACT)
            ? !allowed.neverAllows(called)
            : allowed.allowsMember(type, called);
    if (!permitted) {
      throw forbidden(name, type + "." + called);
    }
  }

  private void descriptor(String name, String text) throws ModuleRefused {
    if (text.startsWith("(")) {
      descriptor(name, MethodTypeDesc.ofDescriptor(text));
    } else {
      descriptor(name, ClassDesc.ofDescriptor(text));
    }
  }

  private void descriptor(String name, MethodTypeDesc method) throws ModuleRefused {
    type(name, method.returnType());
    for (ClassDesc parameter : method.parameterList()) {
      type(name, parameter);
    }
  }

  private void descriptor(String name, ClassDesc field) throws ModuleRefused {
    type(name, field);
  }

  private void type(String name, ClassDesc named) throws ModuleRefused {
    ClassDesc type = named;
    while (type.isArray()) {
      type = type.componentType();
    }
    String dotted = dotted(type);
    if (type.isPrimitive() || own.contains(dotted) || dotted.startsWith(CONTRACT)) {
      return;
    }
    if (!allowed.allowsType(dotted)) {
      throw forbidden(name, dotted);
    }
  }

  private static String dotted(ClassDesc type) {
    String descriptor = type.descriptorString();
    return type.isClassOrInterface()
        ? OwnTypes.dotted(descriptor.substring(1, descriptor.length() - 1))
        : descriptor;
  }

  private static ModuleRefused forbidden(String name, String what) {
    return new ModuleRefused(
        RefusalReason.FORBIDDEN_REFERENCE, name + " refers to " + what + ", which is not allowed");
  }
}
