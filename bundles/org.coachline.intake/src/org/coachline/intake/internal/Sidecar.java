/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What lies beside a sample's recording: facts, transcript and review as JSON. Times are seconds.
 *
 * @param recording the sound file
 * @param facts     the whole object
 */
public record Sidecar(Path recording, JsonNode facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sidecars that a folder's index names. */
    public static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode name : JSON.readTree(Files.readAllBytes(folder.resolve("index.json"))).path("calls")) {
            names.add(name.asText());
        }
        return names;
    }

    /** Reads one. */
    public static Sidecar read(Path folder, String name) throws IOException {
        JsonNode facts = JSON.readTree(Files.readAllBytes(inside(folder, name)));
        return new Sidecar(inside(folder, text(facts, "recording")), facts);
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException(Messages.get("outside", name));
        }
        return file;
    }

    /** A text that must be there. */
    static String text(JsonNode node, String field) throws IOException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IOException(Messages.get("noField", field));
        }
        return value.asText();
    }

    /** A number that must be there. */
    static double number(JsonNode node, String field) throws IOException {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            throw new IOException(Messages.get("noField", field));
        }
        return value.asDouble();
    }

    /** A text that may be missing. */
    static @org.jspecify.annotations.Nullable String textOrNull(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
