package eu.vangnet.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleFolderTest {
  @TempDir static Path keys;
  private static SigningKey own;
  private static SigningKey stranger;

  @TempDir Path jars;
  private ModuleFolder folder;

  @BeforeAll
  static void makeKeys() {
    own = SigningKey.make(keys, "own");
    stranger = SigningKey.make(keys, "stranger");
  }

  @BeforeEach
  void openFolder() {
    folder = new ModuleFolder(own.signers(), Duration.ofMillis(400), Duration.ofMillis(50));
  }

  @Test
  void aSoundModuleIsLoadedWithItsStates() {
    own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));

    ModuleCatalogue read = folder.read(jars);

    assertThat(read.refused()).isEmpty();
    assertThat(read.find("fixture-one", "1.0.0")).get().matches(LoadedModule::hasStates);
    assertThat(read.find("fixture-one", "1.0.1")).isEmpty();
  }

  @Test
  void anUnsignedJarIsRefusedByNameAndTheOthersGoOn() {
    ModuleSource.sound("one", "").jar(jars.resolve("a-unsigned.jar"));
    own.sign(ModuleSource.sound("two", "").jar(jars.resolve("b-signed.jar")));

    ModuleCatalogue read = folder.read(jars);

    assertThat(read.modules()).extracting(LoadedModule::id).containsExactly("fixture-two");
    assertThat(read.refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.jar()).isEqualTo("a-unsigned.jar"))
        .extracting(ModuleRefusal::reason)
        .isEqualTo(RefusalReason.UNSIGNED);
  }

  @Test
  void aStrangersSignatureCountsForNothing() {
    stranger.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));

    assertThat(reason()).isEqualTo(RefusalReason.UNKNOWN_SIGNER);
  }

  @Test
  void whoTrustsNobodyLoadsNothing() {
    own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));
    folder = new ModuleFolder(Signers.read(jars.resolve("absent")));

    assertThat(reason()).isEqualTo(RefusalReason.UNKNOWN_SIGNER);
  }

  @Test
  void aChangedClassIsNoticed() {
    Path jar = own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));
    byte[] other = ModuleSource.sound("one", "void more() {}").entries().get(ENTRY);
    rewrite(jar, content -> content.name().equals(ENTRY) ? content.with(other) : content, "");

    assertThat(reason()).isEqualTo(RefusalReason.TAMPERED);
  }

  @Test
  void anAddedEntryIsNoticed() {
    Path jar = own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));
    rewrite(jar, content -> content, "fixture/one/extra.txt");

    assertThat(reason()).isEqualTo(RefusalReason.UNSIGNED);
  }

  @Test
  void aMissingEntryIsNoticed() {
    ModuleSource source = ModuleSource.sound("one", "").entry("fixture/one/extra.txt", "x");
    Path jar = own.sign(source.jar(jars.resolve("one.jar")));
    rewrite(
        jar,
        content -> content.name().endsWith("extra.txt") ? content.named("fixture/one/") : content,
        "");

    assertThat(reason()).isEqualTo(RefusalReason.TAMPERED);
  }

  @Test
  void aStrippedSignatureIsNoticed() {
    Path jar = own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));
    rewrite(
        jar,
        content -> content.name().endsWith(".SF") ? content.named("META-INF/x/") : content,
        "");

    assertThat(reason()).isEqualTo(RefusalReason.UNSIGNED);
  }

  @Test
  void whatIsNoJarIsRefused() throws IOException {
    Files.writeString(jars.resolve("one.jar"), "no jar at all");

    assertThat(reason()).isEqualTo(RefusalReason.UNREADABLE);
  }

  @Test
  void forbiddenByteCodeIsRefusedAlthoughItIsSigned() {
    ModuleSource harmful = ModuleSource.sound("one", "static { System.exit(7); }");
    own.sign(harmful.jar(jars.resolve("one.jar")));

    assertThat(refusal().reason()).isEqualTo(RefusalReason.FORBIDDEN_REFERENCE);
    assertThat(refusal().detail()).contains("java.lang.System.exit");
  }

  @Test
  void aJarWithoutEntryPointIsRefused() {
    own.sign(new ModuleSource().entry("readme.txt", "hello").jar(jars.resolve("one.jar")));

    assertThat(reason()).isEqualTo(RefusalReason.NO_ENTRY_POINT);
  }

  @Test
  void twoEntryPointsAreOneTooMany() {
    ModuleSource two =
        ModuleSource.sound("one", "")
            .entry(
                "META-INF/services/eu.vangnet.spi.ProgrammeModule",
                "fixture.one.Entry\nfixture.one.Entry\n");
    own.sign(two.jar(jars.resolve("one.jar")));

    assertThat(reason()).isEqualTo(RefusalReason.NO_ENTRY_POINT);
  }

  @Test
  void aThrowingInitialiserIsRefusedWithWhatItThrew() {
    own.sign(
        ModuleSource.sound("one", "static final int SIZE = List.of(1).get(7);")
            .jar(jars.resolve("one.jar")));

    assertThat(refusal().reason()).isEqualTo(RefusalReason.INITIALISER_FAILED);
    assertThat(refusal().detail()).contains("fixture.one.Entry");
  }

  @Test
  void aWrongDeclarationIsRefusedNamingTheField() {
    own.sign(
        ModuleSource.sound(
                "one",
                "@Override public List<Form> forms() {"
                    + " return List.of(new Form(\"Not a code\", null, null, null)); }")
            .jar(jars.resolve("one.jar")));

    assertThat(refusal().detail()).contains("Form.id");
  }

  @Test
  void aLoopingInitialiserIsGivenUp() {
    String loop =
        "static final long SIZE = size(); static long size() { " + ENDLESS + " return x; }";
    own.sign(ModuleSource.sound("one", loop).jar(jars.resolve("a-loop.jar")));
    own.sign(ModuleSource.sound("two", "").jar(jars.resolve("b-sound.jar")));

    ModuleCatalogue read = folder.read(jars);

    assertThat(read.refused())
        .extracting(ModuleRefusal::reason)
        .containsExactly(RefusalReason.INITIALISER_TIMED_OUT);
    assertThat(read.modules()).extracting(LoadedModule::id).containsExactly("fixture-two");
  }

  @Test
  void anotherContractVersionIsRefused() {
    own.sign(ModuleSource.sound("one", "1.0.0", "[2.0,3.0)", "").jar(jars.resolve("one.jar")));

    assertThat(refusal().reason()).isEqualTo(RefusalReason.WRONG_CONTRACT);
    assertThat(refusal().detail()).contains("[2.0.0,3.0.0)");
  }

  @Test
  void aTransitionToNowhereIsRefused() {
    own.sign(
        ModuleSource.sound(
                "one",
                "@Override public List<Transition> transitions() { return List.of(new Transition("
                    + "\"startone\", \"nowhere\", \"chair\", Set.of(), Texts.english(\"Go\"))); }")
            .jar(jars.resolve("one.jar")));

    assertThat(refusal().reason()).isEqualTo(RefusalReason.INCONSISTENT);
    assertThat(refusal().detail()).contains("nowhere");
  }

  @Test
  void aNationalNumberWithoutALegalBasisOfTheModuleIsRefused() {
    own.sign(
        ModuleSource.sound(
                "one",
                "@Override public List<NationalNumber> nationalNumbers() {"
                    + " return List.of(new NationalNumber(\"NL\", \"noAct\")); }")
            .jar(jars.resolve("one.jar")));

    assertThat(refusal().reason()).isEqualTo(RefusalReason.INCONSISTENT);
    assertThat(refusal().detail()).contains("NL", "noAct");
  }

  @Test
  void theSameModuleTwiceIsRefusedButTwoVersionsLiveTogether() {
    own.sign(ModuleSource.sound("one", "").jar(jars.resolve("a.jar")));
    own.sign(ModuleSource.sound("one", "").jar(jars.resolve("b.jar")));
    own.sign(ModuleSource.sound("one", "1.1.0", "[1.0,2.0)", "").jar(jars.resolve("c.jar")));

    ModuleCatalogue read = folder.read(jars);

    assertThat(read.modules()).extracting(LoadedModule::version).containsExactly("1.0.0", "1.1.0");
    assertThat(read.refused())
        .singleElement()
        .isEqualTo(
            new ModuleRefusal(
                "b.jar", RefusalReason.DUPLICATE, "a.jar holds fixture-one 1.0.0 already"));
  }

  @Test
  void aLoopingPolicyIsSwitchedOffByNameAndTheServerRunsOn() {
    LoadedModule module = withPolicy(ENDLESS + "return x == 0 ? null : Verdict.allow();");

    assertThat(module.procedure().policies().getFirst().judge(FACTS)).isEqualTo(timedOut(module));
    assertThat(module.switchedOffPolicies()).containsExactly("policy 1 of fixture-one 1.0.0");
    long before = System.nanoTime();
    assertThat(module.procedure().policies().getFirst().judge(FACTS).allowed()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(40));
  }

  @Test
  void manyLoopingPoliciesDoNotStopASoundOne() {
    for (int module = 0; module < 9; module++) {
      String looping = policy(ENDLESS + "return x == 0 ? null : Verdict.allow();");
      own.sign(ModuleSource.sound("m" + module, looping).jar(jars.resolve(module + ".jar")));
    }
    own.sign(
        ModuleSource.sound("sound", policy("return Verdict.allow();")).jar(jars.resolve("z.jar")));
    ModuleCatalogue read = folder.read(jars);

    for (LoadedModule module : read.modules().subList(0, 9)) {
      assertThat(module.procedure().policies().getFirst().judge(FACTS).allowed()).isFalse();
    }
    LoadedModule sound = read.find("fixture-sound", "1.0.0").orElseThrow();
    assertThat(sound.procedure().policies().getFirst().judge(FACTS).allowed()).isTrue();
  }

  @Test
  void aThrowingOrSilentPolicyRefuses() {
    String throwing = "throw new IllegalStateException();";

    assertThat(reasonOf(withPolicy(throwing))).isEqualTo(GuardedPolicy.FAILED);
    assertThat(reasonOf(withPolicy("return null;"))).isEqualTo(GuardedPolicy.FAILED);
    assertThat(reasonOf(withPolicy("return facts.daysInState() > 0 ? null : null;")))
        .isEqualTo(GuardedPolicy.FAILED);
  }

  @Test
  void aModuleSeesNothingOfTheProduct() throws Exception {
    own.sign(ModuleSource.sound("one", "").jar(jars.resolve("one.jar")));
    ClassLoader loader = new ModuleClassLoader("one", ModuleSource.sound("one", "").entries());

    assertThat(loader.loadClass("eu.vangnet.spi.State")).isEqualTo(eu.vangnet.spi.State.class);
    assertThat(loader.loadClass("java.util.List")).isEqualTo(java.util.List.class);
    assertThatThrownBy(() -> loader.loadClass("eu.vangnet.modules.ModuleFolder"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> loader.loadClass("java.sql.Connection"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(loader.getResource("allowed-jdk.txt")).isNull();
    assertThat(loader.getResource(ENTRY)).isNull();
  }

  @Test
  void aBrokenCertificateStopsTheStartNamingTheFile() throws IOException {
    Files.writeString(jars.resolve("signer.pem"), "not a certificate");

    assertThatThrownBy(() -> Signers.read(jars)).hasMessageContaining("signer.pem");
  }

  @Test
  void certificatesAreReadFromTheFolder() {
    assertThat(Signers.read(keys).certificates())
        .containsAll(own.signers().certificates())
        .containsAll(stranger.signers().certificates());
  }

  /** Long beyond every limit here, and yet over soon, because nobody can stop its thread. */
  private static final String ENDLESS =
      "long x = 1; for (long i = 0; i < 1_500_000_000L; i++) { x = x * 31 + i; } ";

  private static final String ENTRY = "fixture/one/Entry.class";
  private static final TransitionRequest FACTS =
      new TransitionRequest("startone", "done", "chair", Set.of(), Set.of(), 3);

  private static Verdict timedOut(LoadedModule module) {
    Verdict again = module.procedure().policies().getFirst().judge(FACTS);
    assertThat(again.refusal().orElseThrow().reasonCode()).isEqualTo("policyTimedOut");
    return again;
  }

  private static String reasonOf(LoadedModule module) {
    Verdict verdict = module.procedure().policies().getFirst().judge(FACTS);
    return verdict.refusal().orElseThrow().reasonCode();
  }

  private static String policy(String body) {
    return """
    @Override public List<TransitionPolicy> transitionPolicies() {
      return List.of(facts -> { %s });
    }
    """
        .formatted(body);
  }

  private LoadedModule withPolicy(String body) {
    own.sign(ModuleSource.sound("one", policy(body)).jar(jars.resolve("one.jar")));
    return folder.read(jars).find("fixture-one", "1.0.0").orElseThrow();
  }

  private RefusalReason reason() {
    return refusal().reason();
  }

  private ModuleRefusal refusal() {
    return folder.read(jars).refused().getFirst();
  }

  /** One entry of a jar on its way into another. */
  private record Content(String name, byte[] bytes) {
    Content with(byte[] other) {
      return new Content(name, other);
    }

    Content named(String other) {
      return new Content(other, other.endsWith("/") ? new byte[0] : bytes);
    }
  }

  private static void rewrite(Path jar, UnaryOperator<Content> change, String extra) {
    Path copy = jar.resolveSibling("copy.tmp");
    try (ZipFile from = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : from.stream().toList()) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        put(to, change.apply(new Content(entry.getName(), bytes)));
      }
      if (!extra.isEmpty()) {
        put(to, new Content(extra, "added".getBytes(StandardCharsets.UTF_8)));
      }
      to.finish();
      Files.move(copy, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static void put(ZipOutputStream to, Content content) throws IOException {
    to.putNextEntry(new ZipEntry(content.name()));
    to.write(content.bytes());
    to.closeEntry();
  }
}
