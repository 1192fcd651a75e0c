package eu.vangnet.architecture.broken.casework.shared;

/** Something in a drawer. */
final class InDrawer {}
