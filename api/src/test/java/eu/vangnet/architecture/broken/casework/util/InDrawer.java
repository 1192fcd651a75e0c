package eu.vangnet.architecture.broken.casework.util;

/** Something in a drawer. */
final class InDrawer {}
