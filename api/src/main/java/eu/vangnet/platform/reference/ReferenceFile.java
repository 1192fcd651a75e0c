package eu.vangnet.platform.reference;

/**
 * One file of the reference.
 *
 * @param mediaType its type
 * @param bytes its content
 */
record ReferenceFile(String mediaType, byte[] bytes) {}
