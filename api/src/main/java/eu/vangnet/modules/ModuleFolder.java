package eu.vangnet.modules;

import eu.vangnet.spi.ProgrammeModule;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the module jars of a folder. Each jar is checked on its own and used or refused by name;
 * one that fails stops nobody else.
 */
public final class ModuleFolder {
  private static final Logger LOG = LoggerFactory.getLogger(ModuleFolder.class);

  private final Signers signers;
  private final ByteCodeCheck byteCode = new ByteCodeCheck(AllowedJdk.standard());
  private final TimeLimit loading;
  private final TimeLimit policies;

  /** Trusts these signers, gives an initialiser 5 seconds and a policy 200 milliseconds. */
  public ModuleFolder(Signers signers) {
    this(signers, Duration.ofSeconds(5), Duration.ofMillis(200));
  }

  /** The limits shortened, for tests of what exceeds them. */
  ModuleFolder(Signers signers, Duration loading, Duration policy) {
    this.signers = signers;
    this.loading = new TimeLimit("module-start", loading, 4, 1);
    this.policies = new TimeLimit("module-policy", policy, 10, 8);
  }

  /** All jars of the folder, in the order of their names; no folder, no modules. */
  public ModuleCatalogue read(Path folder) {
    List<LoadedModule> loaded = new ArrayList<>();
    List<ModuleRefusal> refused = new ArrayList<>();
    for (Path jar : Signers.Folder.files(folder, ".jar")) {
      String name = jar.getFileName().toString();
      try {
        loaded.add(load(jar, name, loaded));
      } catch (ModuleRefused refusal) {
        LOG.error(
            "module {} is refused ({}): {}", name, refusal.reason().code(), refusal.getMessage());
        refused.add(new ModuleRefusal(name, refusal.reason(), refusal.getMessage()));
      }
    }
    loaded.sort(
        Comparator.comparing(LoadedModule::id)
            .thenComparing(module -> module.manifest().version()));
    return new ModuleCatalogue(loaded, refused);
  }

  private LoadedModule load(Path file, String name, List<LoadedModule> earlier)
      throws ModuleRefused {
    Map<String, byte[]> entries = SignedJar.read(file, signers).entries();
    EntryPoint entry = EntryPoint.find(entries);
    byteCode.check(entries, entry.home());
    ProgrammeModule declared = declared(entry, new ModuleClassLoader(name, entries));
    new DeclarationCheck(declared).run();
    LoadedModule module = LoadedModule.of(name, declared);
    for (LoadedModule other : earlier) {
      if (other.id().equals(module.id()) && other.version().equals(module.version())) {
        throw new ModuleRefused(
            RefusalReason.DUPLICATE,
            other.jar() + " holds " + module.id() + " " + module.version() + " already");
      }
    }
    return module;
  }

  private ProgrammeModule declared(EntryPoint entry, ClassLoader loader) throws ModuleRefused {
    try {
      return loading.call(() -> new DeclaredModule(entry.make(loader), policies));
    } catch (TimeLimit.Exceeded endless) {
      throw new ModuleRefused(
          RefusalReason.INITIALISER_TIMED_OUT, entry.type() + " did not come to an end");
    } catch (ExecutionException thrown) {
      throw refusal(entry, thrown.getCause());
    }
  }

  /** Names the class of what was thrown only: its message would be code of the module again. */
  private static ModuleRefused refusal(EntryPoint entry, Throwable thrown) {
    if (thrown instanceof ModuleRefused refused) {
      return refused;
    }
    Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    String what =
        cause instanceof eu.vangnet.spi.InvalidDeclaration invalid
            ? invalid.getMessage()
            : cause.getClass().getName();
    return new ModuleRefused(RefusalReason.INITIALISER_FAILED, entry.type() + " threw " + what);
  }
}
