package eu.vangnet.privacy.assessments;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.privacy.statements.Chapter;
import eu.vangnet.spi.AccountabilityTopic;
import eu.vangnet.spi.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a module says under each heading, in the caller's language. */
final class ModuleTexts {
  private static final Map<Chapter, AccountabilityTopic> TOPICS =
      Map.of(
          Chapter.PURPOSES, AccountabilityTopic.PURPOSE,
          Chapter.NECESSITY, AccountabilityTopic.NECESSITY,
          Chapter.PERSONAL_DATA, AccountabilityTopic.DATA_SUBJECTS,
          Chapter.PARTIES, AccountabilityTopic.RECIPIENTS,
          Chapter.RIGHTS, AccountabilityTopic.RIGHTS,
          Chapter.RETENTION, AccountabilityTopic.RETENTION,
          Chapter.RISKS, AccountabilityTopic.RISKS,
          Chapter.MEASURES, AccountabilityTopic.MEASURES);

  private ModuleTexts() {}

  static List<String> under(Chapter chapter, LoadedModule module, String language) {
    Optional<AccountabilityTopic> topic = Optional.ofNullable(TOPICS.get(chapter));
    Stream<String> said =
        module.module().accountabilityTexts().stream()
            .filter(text -> topic.filter(text.topic()::equals).isPresent())
            .map(text -> text.text().in(language));
    return Stream.concat(said, laws(chapter, module, language)).toList();
  }

  private static Stream<String> laws(Chapter chapter, LoadedModule module, String language) {
    return chapter != Chapter.LEGAL_FRAMEWORK
        ? Stream.empty()
        : module.module().legalBases().stream().map(basis -> law(basis, language));
  }

  private static String law(LegalBasis basis, String language) {
    return basis.citation().in(language)
        + " (since "
        + basis.validity().from()
        + (basis.verified() ? ")." : "; not yet verified by a lawyer).");
  }
}
