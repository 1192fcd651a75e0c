package eu.vangnet.architecture.broken.casework.wordless;
