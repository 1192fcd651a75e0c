package eu.vangnet.modules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module as source text, compiled in memory: the way to have modules that no build of ours would
 * let through.
 */
public final class ModuleSource {
  private static final String SERVICES = "META-INF/services/eu.vangnet.spi.ProgrammeModule";
  private static final String TEMPLATE =
      """
      package fixture.%1$s;
      import eu.vangnet.spi.*;
      import java.util.*;
      public final class Entry implements ProgrammeModule {
        @Override public ModuleManifest manifest() {
          return new ModuleManifest("fixture-%1$s", Version.of("%2$s"), VersionRange.of("%3$s"),
              Scope.anybody(), Validity.from(java.time.LocalDate.of(2024, 1, 1)), List.of("en"),
              Texts.english("Fixture %1$s"));
        }
        %4$s
      }
      """;

  private static final String STATES =
      """
      @Override public List<State> states() {
        return List.of(
            new State("start%1$s", CorePhase.TRIAGE, Texts.english("Start"), true, false),
            new State("done", CorePhase.CLOSING, Texts.english("Done"), false, true));
      }
      """;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final List<String> classPath;

  /** Compiles against everything that the tests see. */
  public ModuleSource() {
    this(List.of());
  }

  private ModuleSource(List<String> classPath) {
    this.classPath = classPath;
  }

  /** Compiles against the contract's jar and nothing else, as somebody outside this build does. */
  public static ModuleSource outside(Path contract) {
    return new ModuleSource(List.of("-classpath", contract.toString()));
  }

  /** A sound module with the name, and these members in its entry class. */
  public static ModuleSource sound(String name, String members) {
    return sound(name, "1.0.0", "[1.0,2.0)", members);
  }

  /** A sound module with the name, version and contract range, and these members. */
  public static ModuleSource sound(String name, String version, String range, String members) {
    return sound(new ModuleSource(), name, version, range, members);
  }

  /** As above, into a source that was begun in another way. */
  public static ModuleSource sound(
      ModuleSource begun, String name, String version, String range, String members) {
    return begun.written(name, version, range, STATES.formatted(name) + members);
  }

  /** A module whose members are all these. */
  public static ModuleSource whole(String name, String version, String range, String members) {
    return new ModuleSource().written(name, version, range, members);
  }

  private ModuleSource written(String name, String version, String range, String members) {
    return type("fixture." + name + ".Entry", TEMPLATE.formatted(name, version, range, members))
        .entry(SERVICES, "fixture." + name + ".Entry # the only one\n");
  }

  /** With one more class, which may use those added earlier. */
  public ModuleSource type(String name, String source) {
    compile(name, source).forEach(entries::put);
    return this;
  }

  /** With one more file. */
  public ModuleSource entry(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The files and classes so far. */
  public Map<String, byte[]> entries() {
    return entries;
  }

  /** Writes them as an unsigned jar. */
  public Path jar(Path file) {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
        jar.closeEntry();
      }
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Map<String, byte[]> compile(String name, String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
    Made made = new Made(files);
    List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));
    options.addAll(classPath);
    JavaFileObject text = new Text(name, source);
    if (!compiler.getTask(null, made, said, options, null, List.of(text)).call()) {
      throw new IllegalArgumentException("the fixture does not compile: " + said.getDiagnostics());
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    made.classes.forEach(
        made1 -> classes.put(made1.name.replace('.', '/') + ".class", made1.bytes.toByteArray()));
    return classes;
  }

  /** Source text as the compiler wants it. */
  private static final class Text extends SimpleJavaFileObject {
    private final String source;

    Text(String name, String source) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }

  /** A compiled class in memory. */
  private static final class ClassBytes extends SimpleJavaFileObject {
    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassBytes(String name) {
      super(URI.create("bytes:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  /** Keeps what the compiler makes. */
  private static final class Made extends ForwardingJavaFileManager<JavaFileManager> {
    private final List<ClassBytes> classes = new ArrayList<>();

    Made(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ClassBytes made = new ClassBytes(className);
      classes.add(made);
      return made;
    }
  }
}
