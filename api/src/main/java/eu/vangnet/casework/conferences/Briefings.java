package eu.vangnet.casework.conferences;

import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import eu.vangnet.spi.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * What those present are told beforehand, and who was not told yet; for the tenant's own people.
 */
@Singleton
class Briefings {
  private final Recorder recorder;
  private final ConferenceDecisions decisions;
  private final Attendees attendees;
  private final HeardItems heard;
  private final TenantModules modules;

  @Inject
  Briefings(
      Recorder recorder,
      ConferenceDecisions decisions,
      Attendees attendees,
      HeardItems heard,
      TenantModules modules) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.attendees = attendees;
    this.heard = heard;
    this.modules = modules;
  }

  BriefingView view(UUID conference, Language language) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          decisions.require(em, conference, Right.CONFERENCE_READ);
          return new BriefingView(
              texts(language),
              attendees.shown(em, conference, heard.of(em, conference)).stream()
                  .filter(one -> one.briefedAt().isEmpty())
                  .toList(),
              ConferenceView.address(conference) + "/briefings");
        });
  }

  /** As the tenant's country module says. */
  private List<BriefingText> texts(Language language) {
    return modules.caseModule().stream()
        .flatMap(loaded -> loaded.module().disclosureRules().stream())
        .flatMap(rule -> rule.briefing().map(text -> of(rule.toSeat(), text, language)).stream())
        .distinct()
        .toList();
  }

  private static BriefingText of(String seat, Texts text, Language language) {
    return new BriefingText(seat, text.in(language.among(text.languages())));
  }
}
