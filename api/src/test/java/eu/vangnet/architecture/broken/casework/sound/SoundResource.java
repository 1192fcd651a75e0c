package eu.vangnet.architecture.broken.casework.sound;

import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that keeps all rules. */
@Path("/v1/sound-signals")
final class SoundResource {
  @GET
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  String read(@BeanParam SoundQuery query) {
    return query.sector();
  }
}
