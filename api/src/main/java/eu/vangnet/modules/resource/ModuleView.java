package eu.vangnet.modules.resource;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.ProgrammeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A module as it is declared, with its labels in one language.
 *
 * @param id never changes
 * @param href its address
 * @param version the version that the tenant enabled
 * @param name what people call it
 * @param scope country, workingGroup or anybody
 * @param scopeCode country or working group
 * @param validFrom first day of use
 * @param validUntil last day of use
 * @param languages languages of its texts
 * @param states states of a case
 * @param transitions permitted changes
 * @param tables bodies that decide
 * @param timers what has to be done in time
 * @param weighingOutcomes what a weighing can come to
 * @param closingReasons why a case can be closed
 * @param legalBases rules of law
 * @param sharingSteps what is done before something is told outside
 * @param forms address of its forms
 */
@Schema(description = "A module as it is declared, with its labels in one language")
public record ModuleView(
    @Schema(
            description = "Identifier of the module",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String id,
    @Schema(
            description = "Address of the module",
            example = "/v1/modules/country-nl",
            maxLength = 120,
            required = true)
        String href,
    @Schema(
            description = "The version that the tenant enabled",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String version,
    @Schema(
            description = "What people call it",
            example = "Netherlands",
            maxLength = 4000,
            required = true)
        String name,
    @Schema(
            description = "Whom it is for: country, workingGroup or anybody; more may come",
            example = "country",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String scope,
    @Schema(
            description = "The country or working group; absent for anybody",
            example = "NL",
            maxLength = 40,
            pattern = "^[A-Za-z][A-Za-z0-9]{0,39}$")
        Optional<String> scopeCode,
    @Schema(
            description = "First day on which it may be used",
            example = "2024-01-01",
            format = "date",
            required = true)
        LocalDate validFrom,
    @Schema(
            description = "Last day on which it may be used; absent while no end is known",
            example = "2030-12-31",
            format = "date")
        Optional<LocalDate> validUntil,
    @Schema(
            description = "Languages that every text of it has",
            example = "[\"en\", \"nl\"]",
            maxLength = 20,
            pattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
            maxItems = 40,
            required = true)
        List<String> languages,
    @Schema(description = "States of a case", maxItems = 100, required = true)
        List<ModuleState> states,
    @Schema(description = "Permitted changes between the states", maxItems = 1000, required = true)
        List<ModuleTransition> transitions,
    @Schema(description = "Bodies that decide", maxItems = 50, required = true)
        List<ModuleTable> tables,
    @Schema(description = "What has to be done in time", maxItems = 100, required = true)
        List<ModuleTimer> timers,
    @Schema(
            description = "What the first weighing of a signal can come to",
            maxItems = 100,
            required = true)
        List<ModuleOutcome> weighingOutcomes,
    @Schema(description = "Why a case can be closed", maxItems = 100, required = true)
        List<ModuleOutcome> closingReasons,
    @Schema(description = "Rules of law that it rests on", maxItems = 200, required = true)
        List<ModuleBasis> legalBases,
    @Schema(
            description = "What the country says at each step before something is told outside",
            maxItems = 50,
            required = true)
        List<ModuleStep> sharingSteps,
    @Schema(
            description = "Address of its forms",
            example = "/v1/modules/country-nl/forms",
            maxLength = 120,
            required = true)
        String forms) {

  static ModuleView of(LoadedModule loaded, Language wanted) {
    ModuleLine line = ModuleLine.of(loaded, wanted);
    ModuleManifest manifest = loaded.manifest();
    ProgrammeModule module = loaded.module();
    String language = wanted.among(manifest.languages());
    return new ModuleView(
        line.id(),
        line.href(),
        line.version(),
        line.name(),
        line.scope(),
        line.scopeCode(),
        manifest.validity().from(),
        manifest.validity().until(),
        manifest.languages(),
        each(module.states(), state -> ModuleState.of(state, language)),
        each(module.transitions(), step -> ModuleTransition.of(step, language)),
        each(module.tables(), table -> ModuleTable.of(table, language)),
        each(module.timers(), timer -> ModuleTimer.of(timer, language)),
        each(module.weighingOutcomes(), outcome -> ModuleOutcome.of(outcome, language)),
        each(module.closingReasons(), reason -> ModuleOutcome.of(reason, language)),
        each(module.legalBases(), basis -> ModuleBasis.of(basis, language)),
        each(module.sharingSteps(), step -> ModuleStep.of(step, language)),
        line.href() + "/forms");
  }

  private static <T, V> List<V> each(List<T> declared, Function<T, V> view) {
    return declared.stream().map(view).toList();
  }
}
