package eu.vangnet.casework.support.records;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps records of support that came with a case from another tenant. Thread-safe. */
@Singleton
public class SupportArrivals {
  private final SupportRecords records;
  private final Recorder recorder;

  @Inject
  SupportArrivals(SupportRecords records, Recorder recorder) {
    this.records = records;
    this.recorder = recorder;
  }

  /**
   * Keeps a record, in the transaction that opens the case. It keeps when it was recorded; of who
   * recorded it is known from which tenant and in which role.
   */
  public SupportRecord keep(
      EntityManager em, Arrival arrival, SupportPlace place, ParcelOrigin origin, Object secret) {
    return records.keep(
        em,
        place,
        new SupportRecords.Arrived(
            recorder.identifier(),
            origin.classification(),
            origin.author(arrival.sender()),
            origin.recordedAt()),
        secret);
  }

  /**
   * The parts of a record as they are kept here: with names of their own, and as the tenant's own
   * unless they are shared for a time only.
   */
  public <T extends SupportItem<T>> List<T> items(List<T> came) {
    return came.stream()
        .map(
            item ->
                item.kept(
                    recorder.identifier().toString(),
                    item.classifiedBy(Optional.empty()).arrived()))
        .toList();
  }
}
