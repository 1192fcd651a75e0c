package eu.vangnet.casework.conferences.series;

import java.util.Optional;

/** What of a series is stored sealed. */
public record SeriesText(String name, Optional<String> rhythm) {}
