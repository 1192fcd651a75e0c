package eu.vangnet.modules;

import java.util.Map;

/**
 * The classes of one module, made of verified bytes. Its only parent sees the contract and
 * java.base; no resource can be read through it.
 */
final class ModuleClassLoader extends ClassLoader {
  private final Map<String, byte[]> entries;

  ModuleClassLoader(String name, Map<String, byte[]> entries) {
    super(name, new ContractLoader());
    this.entries = entries;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = entries.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Sees java.base and the contract, and hides everything else the product is made of. */
  private static final class ContractLoader extends ClassLoader {
    private static final String CONTRACT = "eu.vangnet.spi.";

    ContractLoader() {
      super("contract", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(CONTRACT)) {
        return Class.forName(name, false, eu.vangnet.spi.ProgrammeModule.class.getClassLoader());
      }
      Class<?> found = super.loadClass(name, resolve);
      if (!Object.class.getModule().equals(found.getModule())) {
        throw new ClassNotFoundException(name);
      }
      return found;
    }
  }
}
