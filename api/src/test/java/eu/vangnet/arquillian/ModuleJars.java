package eu.vangnet.arquillian;

import eu.vangnet.arquillian.leaking.LeakingModule;
import eu.vangnet.arquillian.town.TownModule;
import eu.vangnet.modules.ModuleSource;
import eu.vangnet.modules.RefusalReason;
import eu.vangnet.modules.SigningKey;
import eu.vangnet.spi.ProgrammeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The folder of modules of the suite: some sound ones, and one of each kind to be refused. */
final class ModuleJars {
  private static final String CURRENT = "[1.0,2.0)";

  private final Path work;
  private final SigningKey own;
  private final GenericArchive folder = ShrinkWrap.create(GenericArchive.class, "modules");

  private ModuleJars() throws IOException {
    this.work = Files.createTempDirectory(Path.of("target"), "module-jars");
    this.own = SigningKey.make(work, "own");
    folder.add(new FileAsset(own.certificate().toFile()), "signers/own.pem");
  }

  /** Jars to be refused, with the reason. */
  static Map<String, RefusalReason> refused() {
    Map<String, RefusalReason> refused = new LinkedHashMap<>();
    refused.put("unsigned.jar", RefusalReason.UNSIGNED);
    refused.put("strange.jar", RefusalReason.UNKNOWN_SIGNER);
    refused.put("leaking.jar", RefusalReason.FORBIDDEN_REFERENCE);
    refused.put("clashing.jar", RefusalReason.FOREIGN_CLASS);
    refused.put("future.jar", RefusalReason.WRONG_CONTRACT);
    refused.put("throwing.jar", RefusalReason.INITIALISER_FAILED);
    refused.put("reading.jar", RefusalReason.FORBIDDEN_REFERENCE);
    refused.put("calling.jar", RefusalReason.FORBIDDEN_REFERENCE);
    refused.put("threading.jar", RefusalReason.FORBIDDEN_REFERENCE);
    refused.put("reflecting.jar", RefusalReason.FORBIDDEN_REFERENCE);
    refused.put("losing.jar", RefusalReason.INCONSISTENT);
    return refused;
  }

  static GenericArchive folder() throws IOException {
    ModuleJars jars = new ModuleJars();
    jars.sound();
    jars.broken();
    return jars.folder;
  }

  private void sound() {
    add("town", own.sign(jar("town", TownModule.class)));
    add("village", own.sign(village().jar(work.resolve("village.jar"))));
    signed("moving-1", moving("1.0.0", "old", ""));
    signed("moving-2", moving("2.0.0", "renamed", MAP));
  }

  /** Nothing of this build but the contract was on its class path. */
  private static ModuleSource village() {
    Path contract =
        Path.of(
            ProgrammeModule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return ModuleSource.sound(ModuleSource.outside(contract), "village", "1.0.0", CURRENT, "");
  }

  private void broken() throws IOException {
    SigningKey stranger = SigningKey.make(work, "stranger");
    add("unsigned", jar("unsigned", TownModule.class));
    add("strange", stranger.sign(jar("strange", TownModule.class)));
    add("leaking", own.sign(jar("leaking", LeakingModule.class)));
    signed(
        "clashing",
        ModuleSource.sound("clashing", "")
            .type("com.library.Thing", "package com.library; public class Thing {}"));
    signed("future", ModuleSource.sound("future", "1.0.0", "[2.0,3.0)", ""));
    harm("throwing", "static final int SIZE = List.of(1).get(7);");
    harm("reading", "void harm() { new java.io.File(\"/etc/passwd\").length(); }");
    harm("calling", "void harm() throws Exception { new java.net.Socket(\"localhost\", 1); }");
    harm("threading", "void harm() { new Thread(() -> {}).start(); }");
    harm("reflecting", "void harm() { String.class.getMethods(); }");
    harm("losing", MAP);
  }

  private void harm(String name, String member) {
    signed(name, ModuleSource.sound(name, member));
  }

  private void signed(String name, ModuleSource source) {
    add(name, own.sign(source.jar(work.resolve(name + ".jar"))));
  }

  private void add(String name, Path jar) {
    folder.add(new FileAsset(jar.toFile()), name + ".jar");
  }

  private Path jar(String name, Class<? extends ProgrammeModule> module) {
    Path file = work.resolve(name + ".jar");
    ShrinkWrap.create(JavaArchive.class, name + ".jar")
        .addClass(module)
        .addAsServiceProvider(ProgrammeModule.class, module)
        .as(ZipExporter.class)
        .exportTo(file.toFile());
    return file;
  }

  private static final String MAP =
      """
      @Override public List<Upgrade> upgrades() {
        return List.of(new Upgrade(VersionRange.of("[1.0,2.0)"), Map.of("old", "renamed")));
      }
      """;

  /** A module whose state of support has another name in each version; one state goes away. */
  private static ModuleSource moving(String version, String support, String more) {
    String gone = version.startsWith("1") ? STATE.formatted("gone") + "," : "";
    String toGone = version.startsWith("1") ? STEP.formatted(support, "gone") + "," : "";
    String forms = version.startsWith("1") ? EARLIER_FORMS : LATER_FORMS;
    String members = MOVING.formatted(support, gone, toGone) + forms + more;
    return ModuleSource.whole("moving", version, CURRENT, members);
  }

  /**
   * One that stays, one that will ask more, one that will go, one that no suite would let through.
   */
  private static final String EARLIER_FORMS =
      """
      @Override public List<Form> forms() {
        return List.of(
            Form.of("same", text(), FormSubject.CASE, FormField.text("said", 100, text())),
            Form.of("look", text(), FormSubject.CASE, FormField.text("seen", 100, text())),
            Form.of("talk", text(), FormSubject.CASE, FormField.text("said", 100, text())),
            new Form("scored", text(), FormSubject.PERSON,
                "{\\"type\\":\\"object\\",\\"properties\\":{\\"risk\\":{\\"type\\":\\"integer\\"}}}"));
      }
      """;

  private static final String LATER_FORMS =
      """
      @Override public List<Form> forms() {
        return List.of(
            Form.of("same", text(), FormSubject.CASE,
                FormField.text("said", 100, Texts.english("Said in other words"))),
            Form.of("look", text(), FormSubject.CASE, FormField.text("seen", 100, text()),
                FormField.text("heard", 100, text()).asNeeded()));
      }
      """;

  private static final String STATE =
      "new State(\"%s\", CorePhase.ACTIVE, Texts.english(\"s\"), false, false)";
  private static final String STEP =
      "new Transition(\"%s\", \"%s\", \"team\", Set.of(Requirement.GROUNDS), Texts.english(\"s\"))";
  private static final String MOVING =
      """
      private static Texts text() { return Texts.english("Moving"); }
      @Override public List<State> states() {
        return List.of(
            new State("report", CorePhase.SIGNAL, text(), true, false),
            new State("%1$s", CorePhase.ACTIVE, text(), false, false), %2$s
            new State("closed", CorePhase.CLOSING, text(), false, true));
      }
      @Override public List<Transition> transitions() {
        Set<Requirement> grounds = Set.of(Requirement.GROUNDS);
        return List.of(
            new Transition("report", "%1$s", "team", grounds, text()), %3$s
            new Transition("%1$s", "closed", "team", grounds, text()));
      }
      @Override public List<Table> tables() {
        Seat lead = new Seat("lead", text(), true, false);
        return List.of(
            new Table("team", text(), List.of(lead), List.of(), 1, DecisionRule.CHAIR));
      }
      @Override public List<WeighingOutcome> weighingOutcomes() {
        return List.of(
            new WeighingOutcome("support", "multiAgency", Optional.of("%1$s"), text()));
      }
      @Override public List<ClosingReason> closingReasons() {
        return List.of(new ClosingReason("done", "concernAddressed", text()));
      }
      @Override public List<LegalBasis> legalBases() {
        return List.of(
            new LegalBasis("task", text(), Validity.from(java.time.LocalDate.of(2024, 1, 1)),
                Set.of(DataCategory.ORDINARY), false));
      }
      """;
}
