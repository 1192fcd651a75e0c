package eu.vangnet.spi;

/**
 * What a country says at one of the steps before anything is told outside: what people call it
 * there and what to do.
 *
 * @param stage which step
 * @param label what people call it
 * @param text what to do
 */
public record SharingStep(SharingStage stage, Texts label, Texts text) {
  /** Checks every part. */
  public SharingStep {
    Require.present("SharingStep.stage", stage);
    Require.present("SharingStep.label of " + stage.code(), label);
    Require.present("SharingStep.text of " + stage.code(), text);
  }
}
