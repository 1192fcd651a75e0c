package eu.vangnet.casework.forms;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.CaseModule;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Packs the filled forms of a case for another tenant, and keeps those that came from one. What a
 * form says now goes, as of plans; what it said before stays.
 */
@Singleton
public class FormParcels {
  private final FilledForms forms;
  private final ModuleForms declared;
  private final Recorder recorder;

  @Inject
  FormParcels(FilledForms forms, ModuleForms declared, Recorder recorder) {
    this.forms = forms;
    this.declared = declared;
    this.recorder = recorder;
  }

  /**
   * Of which case forms shall go.
   *
   * @param wanted whether forms shall go at all
   * @param lacking why the receiver cannot work with forms of that version of a module
   */
  public record Asked(
      UUID caseFile,
      ParcelChoice choice,
      boolean wanted,
      Hearing hearing,
      Function<CaseModule, Optional<String>> lacking) {}

  /** Sorts the forms of a case that the caller was asked for before. */
  public PackedPart<ParcelForm> pack(EntityManager em, Asked asked) {
    Hearing hearing = asked.hearing();
    PartSorter<ParcelForm> sorter =
        new PartSorter<>("form", asked.wanted(), asked.choice(), hearing);
    forms.of(em, asked.caseFile()).stream()
        .filter(form -> hearing.shows(form.classification()))
        .forEach(form -> add(sorter, asked, form, new FormPast(forms.versions(em, form))));
    return sorter.sorted();
  }

  private void add(PartSorter<ParcelForm> sorter, Asked asked, FilledForm form, FormPast past) {
    String href = FilledForms.path(form.caseId()) + '/' + form.id();
    List<HeardVersion> heard =
        HeardVersions.of(form.classification().organisation(), past.versions(), asked.hearing());
    HeardVersion latest = heard.getLast();
    CaseModule module = new CaseModule(form.module(), latest.opened().row().moduleVersion());
    PackedFields fields =
        new PackedFields(asked.choice(), past, latest, form.classification(), href);
    sorter.add(
        new Item(form.id(), href, form.classification()),
        () ->
            asked
                .lacking()
                .apply(module)
                .or(() -> fields.against(declared.find(module, form.form()))),
        number -> packed(form, latest, fields));
    if (sorter.number(form.id()).isPresent()) {
      fields.stays().forEach(sorter::stays);
      heard.stream()
          .limit(heard.size() - 1L)
          .map(earlier -> href + "/versions/" + earlier.opened().row().id())
          .map(version -> new StayingItem("formVersion", version, "replacedSince"))
          .forEach(sorter::stays);
    }
  }

  private static ParcelForm packed(FilledForm form, HeardVersion latest, PackedFields fields) {
    FormVersion row = latest.opened().row();
    return new ParcelForm(
        form.module(),
        row.moduleVersion(),
        form.form(),
        fields.content(),
        fields.fields(),
        form.filledAt(),
        ParcelOrigin.of(form.classification(), row.writtenAt()));
  }

  /** A form that holds one field with an end comes from elsewhere as a whole. */
  private static Classification classification(ParcelForm form) {
    Classification whole = form.origin().classification();
    boolean ends = form.fields().stream().anyMatch(field -> field.sharedUntil().isPresent());
    return ends ? whole.fromElsewhere() : whole;
  }

  /** Keeps what came, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelForm> came) {
    for (ParcelForm form : came) {
      ParcelOrigin origin = form.origin();
      String author = origin.author(arrival.sender());
      FilledForm row =
          new FilledForm(
              recorder.identifier(),
              arrival.caseFile(),
              new FilledForm.Kind(form.module(), form.form()),
              new FilledForm.Written(author, form.filledAt()),
              classification(form));
      FormVersion version =
          new FormVersion(
              recorder.identifier(),
              row,
              form.moduleVersion(),
              new FilledForm.Written(author, origin.recordedAt()));
      forms.keep(em, row, version, form.answers());
    }
  }
}
