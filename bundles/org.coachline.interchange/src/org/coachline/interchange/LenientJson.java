/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachline.interchange.internal.BrokenJson;
import org.coachline.interchange.internal.Messages;

/**
 * JSON of another tool, read as far as it can be: what is cut off, misses commas, or has something else in between is read around, and named.
 * A file with a value on each line is an array of them.
 *
 * @param root    what was read
 * @param remarks what was odd, a sentence each, fit to be shown; empty for most
 */
public record LenientJson(JsonNode root, List<String> remarks) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keeps a copy of the list. */
    public LenientJson {
        remarks = List.copyOf(remarks);
    }

    /** Whether a text begins as JSON does. */
    public static boolean accepts(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Reads a file of at most {@link TimedTexts#MOST_BYTES}. Costs a read of the whole file.
     *
     * @throws InterchangeException if it cannot be read, is too large, is empty, or has nothing in it that is JSON
     */
    public static LenientJson read(Path file) throws InterchangeException {
        return of(file, TimedTexts.text(file));
    }

    static LenientJson of(Path file, String text) throws InterchangeException {
        if (text.isBlank()) {
            throw new InterchangeException(file, Messages.get("empty"), null);
        }
        if (!accepts(text)) {
            throw new InterchangeException(file, Messages.get("json.none"), null);
        }
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            List<JsonNode> all = new ArrayList<>();
            while (values.hasNextValue()) {
                all.add(values.nextValue());
            }
            return new LenientJson(all.size() == 1 ? all.get(0) : JSON.createArrayNode().addAll(all), List.of());
        } catch (JsonProcessingException e) {
            BrokenJson broken = new BrokenJson(text);
            JsonNode root = broken.read();
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            List<String> remarks = new ArrayList<>(List.of(Messages.get(broken.cutOff() ? "json.cutOff" : "json.broken", line)));
            return new LenientJson(root, remarks);
        } catch (IOException e) {
            throw new InterchangeException(file, Messages.get("unreadable", String.valueOf(e.getMessage())), e);
        }
    }
}
