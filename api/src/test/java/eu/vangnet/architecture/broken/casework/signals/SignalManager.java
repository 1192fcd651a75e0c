package eu.vangnet.architecture.broken.casework.signals;

/** A name that says nothing. */
final class SignalManager {}
