package eu.vangnet.casework.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One condition of the compiled rule on sharing, which a copy of the rule turns around. The list of
 * them is read from the byte code, so that a condition that is added to the rule is on it too.
 *
 * @param type the class
 * @param method its method
 * @param number which of the conditions of that method
 */
record TurnedCondition(Class<?> type, String method, int number) {
  private static final List<Class<?>> RULE =
      List.of(
          SharingDecision.class,
          AgreementTerms.class,
          Classification.class,
          Listener.class,
          SharingReason.class);

  /** What a classification says when a case moves; the rule does not ask it, transfers test it. */
  private static final Pattern OF_TRANSFERS = Pattern.compile("arrived|lambda\\$partner\\$\\d+");

  private static final Map<Opcode, Opcode> OPPOSITES = opposites();

  /** All conditions of the rule. */
  static List<TurnedCondition> all() {
    List<TurnedCondition> all = new ArrayList<>();
    for (Class<?> type : RULE) {
      for (MethodModel method : ClassFile.of().parse(bytes(type.getName())).methods()) {
        if (OF_TRANSFERS.matcher(method.methodName().stringValue()).matches()) {
          continue;
        }
        long conditions =
            method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(TurnedCondition::isCondition)
                .count();
        for (int number = 0; number < conditions; number++) {
          all.add(new TurnedCondition(type, method.methodName().stringValue(), number));
        }
      }
    }
    return List.copyOf(all);
  }

  /** What a rule with this condition turned around says otherwise than the truth table. */
  @SuppressWarnings("unchecked")
  Optional<String> difference() {
    try {
      var constructor = new Copies().loadClass(Comparison.class.getName()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((Supplier<Optional<String>>) constructor.newInstance()).get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot load a copy of the rule", e);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName() + "." + method + " condition " + (number + 1);
  }

  private static boolean isCondition(CodeElement element) {
    return element instanceof BranchInstruction branch && OPPOSITES.containsKey(branch.opcode());
  }

  private byte[] turned(byte[] original) {
    ClassModel model = ClassFile.of().parse(original);
    return ClassFile.of()
        .transformClass(
            model,
            ClassTransform.transformingMethodBodies(
                found -> found.methodName().stringValue().equals(method),
                CodeTransform.ofStateful(this::turning)));
  }

  private CodeTransform turning() {
    int[] seen = {0};
    return (builder, element) -> {
      if (isCondition(element) && seen[0]++ == number) {
        BranchInstruction branch = (BranchInstruction) element;
        builder.branch(OPPOSITES.get(branch.opcode()), branch.target());
      } else {
        builder.with(element);
      }
    };
  }

  private static byte[] bytes(String name) {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = TurnedCondition.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Opcode, Opcode> opposites() {
    Map<Opcode, Opcode> both = new EnumMap<>(Opcode.class);
    List.of(
            List.of(Opcode.IFEQ, Opcode.IFNE),
            List.of(Opcode.IFLT, Opcode.IFGE),
            List.of(Opcode.IFGT, Opcode.IFLE),
            List.of(Opcode.IF_ICMPEQ, Opcode.IF_ICMPNE),
            List.of(Opcode.IF_ICMPLT, Opcode.IF_ICMPGE),
            List.of(Opcode.IF_ICMPGT, Opcode.IF_ICMPLE),
            List.of(Opcode.IF_ACMPEQ, Opcode.IF_ACMPNE),
            List.of(Opcode.IFNULL, Opcode.IFNONNULL))
        .forEach(
            pair -> {
              both.put(pair.getFirst(), pair.getLast());
              both.put(pair.getLast(), pair.getFirst());
            });
    return both;
  }

  /** Copies of all classes of this package, one of them changed. */
  private final class Copies extends ClassLoader {
    private static final String OWN = "eu.vangnet.casework.sharing.";

    Copies() {
      super(TurnedCondition.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OWN)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? copy(name) : known;
      }
    }

    private Class<?> copy(String name) {
      byte[] original = bytes(name);
      byte[] wanted = name.equals(type.getName()) ? turned(original) : original;
      return defineClass(name, wanted, 0, wanted.length);
    }
  }
}
