package eu.vangnet.integration.imports;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedKind;
import eu.vangnet.platform.imports.ImportedLine;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings a bundle in, whole or not at all. */
@Singleton
class BundleWork {
  private final BundleCheck check;
  private final Recorder recorder;

  @Inject
  BundleWork(BundleCheck check, Recorder recorder) {
    this.check = check;
    this.recorder = recorder;
  }

  /** An answer for each of its lines. */
  List<ImportItem> make(List<NumberedLine> bundle, String key, boolean dryRun) {
    Map<Integer, ProblemException> problems = check.problems(bundle);
    if (!problems.isEmpty()) {
      return refused(bundle, problems);
    }
    try {
      return recorder.together(() -> made(bundle, key, dryRun));
    } catch (DryRunOver over) {
      return over.items();
    } catch (LineRefused refused) {
      return refused(bundle, Map.of(refused.line(), refused.problem()));
    }
  }

  private List<ImportItem> made(List<NumberedLine> bundle, String key, boolean dryRun) {
    Map<String, Made> named = new HashMap<>();
    List<ImportItem> items = new ArrayList<>();
    for (NumberedLine line : bundle) {
      ImportLine read = line.read().orElseThrow();
      Made made = made(line, read, named, key);
      read.ref().ifPresent(ref -> named.put(ref, made));
      items.add(ImportItem.made(line, made, dryRun));
    }
    if (dryRun) {
      throw new DryRunOver(items);
    }
    return items;
  }

  private Made made(NumberedLine line, ImportLine read, Map<String, Made> named, String key) {
    ImportedKind kind = check.kind(read);
    Map<String, UUID> references =
        read.references().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> named.get(entry.getValue()).id()));
    ImportedLine ready =
        new ImportedLine(kind.completed(read.body(), references), references, key(line, key));
    try {
      Made made = recorder.imported(read.at(), () -> kind.make(ready));
      requireWithItsBundle(made, read, named);
      return made;
    } catch (ProblemException problem) {
      throw new LineRefused(line.number(), BundleCheck.below(problem));
    }
  }

  /**
   * What was brought in is in use from then on. No line joins it afterwards, or an import sent
   * again with more lines would do to it what people may do only together.
   */
  private static void requireWithItsBundle(Made made, ImportLine read, Map<String, Made> named) {
    boolean joins =
        !made.replayed()
            && read.references().values().stream().map(named::get).anyMatch(Made::replayed);
    if (joins) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "broughtInBefore: What the line refers to was brought in by an earlier request without"
              + " it. Record it by the normal operation.");
    }
  }

  /** Each line has a key of its own, which follows from that of the request and its number. */
  private static CreationKey key(NumberedLine line, String key) {
    String name = key + '/' + line.number();
    UUID own = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return CreationKey.of(Optional.of(own.toString()), "importCases", line.text());
  }

  private static List<ImportItem> refused(
      List<NumberedLine> bundle, Map<Integer, ProblemException> problems) {
    return bundle.stream()
        .map(
            line ->
                Optional.ofNullable(problems.get(line.number()))
                    .map(problem -> ImportItem.refused(line, problem))
                    .orElseGet(() -> ImportItem.withItsBundle(line)))
        .toList();
  }
}
