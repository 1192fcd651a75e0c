package eu.vangnet.testkit;

import eu.vangnet.spi.ProgrammeModule;
import java.util.List;

/** Texts: people read them in their own language. */
final class TextRules {
  static final Rule LANGUAGES =
      new Rule("everyTextIsThereInEveryDeclaredLanguage", TextRules::languages);

  private TextRules() {}

  static List<Rule> all() {
    return List.of(LANGUAGES);
  }

  private static List<String> languages(ProgrammeModule module) {
    List<String> declared = module.manifest().languages();
    return Declarations.texts(module).entrySet().stream()
        .flatMap(
            entry ->
                declared.stream()
                    .filter(language -> !entry.getValue().languages().contains(language))
                    .map(language -> entry.getKey() + " is missing in '" + language + "'"))
        .toList();
  }
}
