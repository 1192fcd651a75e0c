package eu.vangnet.example;
