package eu.vangnet.batch.engine;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jberet.spi.ArtifactFactory;

/** Gives the batch library our artifacts by the names of their beans. */
@Singleton
class StageArtifacts implements ArtifactFactory {
  private final Instance<Object> beans;

  @Inject
  StageArtifacts(@Any Instance<Object> beans) {
    this.beans = beans;
  }

  @Override
  public Object create(String name, Class<?> type, ClassLoader loader) {
    return beans.select(NamedLiteral.of(name)).get();
  }

  @Override
  public void destroy(Object artifact) {
    if (artifact != null) {
      beans.destroy(artifact);
    }
  }

  @Override
  public Class<?> getArtifactClass(String name, ClassLoader loader) {
    return beans.select(NamedLiteral.of(name)).getHandle().getBean().getBeanClass();
  }
}
