package eu.vangnet.architecture.broken.casework.common;

/** Something in a drawer. */
final class InDrawer {}
