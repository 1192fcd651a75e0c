package eu.vangnet.arquillian;

import eu.vangnet.testing.Product;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.io.File;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ExplodedExporter;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * Starts the product with the module folder that an archive describes: jars, and beside them {@code
 * signers} with the certificates. The product runs in the JVM of the test, so its beans can be
 * injected.
 */
public final class ProductContainer
    implements DeployableContainer<ProductContainer.NothingToConfigure> {
  @Inject @DeploymentScoped private InstanceProducer<BeanManager> beans;

  /** The archive says all there is to say. */
  public static final class NothingToConfigure implements ContainerConfiguration {
    @Override
    public void validate() {
      // Nothing can be wrong with nothing.
    }
  }

  @Override
  public Class<NothingToConfigure> getConfigurationClass() {
    return NothingToConfigure.class;
  }

  @Override
  public void setup(NothingToConfigure nothing) {
    // The product is configured when its folder is known.
  }

  @Override
  public void start() {
    // The product reads its modules when it starts, so it starts with the deployment.
  }

  @Override
  public void stop() {
    // It ends with the JVM, like in all other tests.
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Local");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> modules) {
    File parent = new File("target/arquillian");
    if (!parent.mkdirs() && !parent.isDirectory()) {
      throw new IllegalStateException(parent + " cannot be made");
    }
    File folder = modules.as(ExplodedExporter.class).exportExploded(parent);
    System.setProperty("vangnet.modules.folder", folder.getAbsolutePath());
    System.setProperty("vangnet.modules.signers", new File(folder, "signers").getAbsolutePath());
    Product.started();
    beans.set(CDI.current().getBeanManager());
    return new ProtocolMetaData();
  }

  @Override
  public void undeploy(Archive<?> modules) {
    // The modules of a running product do not change.
  }

  @Override
  public void deploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("modules come as archives");
  }

  @Override
  public void undeploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("modules come as archives");
  }
}
