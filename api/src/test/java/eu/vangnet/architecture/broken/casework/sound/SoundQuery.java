package eu.vangnet.architecture.broken.casework.sound;

import jakarta.ws.rs.QueryParam;

/** Parameters, and nothing else. */
record SoundQuery(@QueryParam("sector") String sector) {}
