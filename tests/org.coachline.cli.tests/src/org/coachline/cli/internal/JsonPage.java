/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/JSON.md says: for each command the fields of its answer, and an example. Shapes that several answers hold are written once and referred to. */
final class JsonPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^(##|###) `?([^`\\n]+)`?$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]*) \\|$");
    private static final Pattern SHAPE = Pattern.compile("\\[([\\w ]+)\\]\\(#[\\w-]+\\)");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(.*?)```");

    /**
     * What is said of a command.
     *
     * @param fields  kinds by path
     * @param example an answer
     */
    record Section(Map<String, Set<String>> fields, JsonNode example) {

        /** The paths whose fields are called as somebody else calls them. */
        Set<String> open() {
            Set<String> open = new TreeSet<>();
            fields.keySet().stream().filter(each -> each.endsWith(JsonShape.ANY)).forEach(open::add);
            return open;
        }
    }

    private final Map<String, Section> sections = new TreeMap<>();

    JsonPage(String page) throws IOException {
        Map<String, String> shapes = new LinkedHashMap<>();
        Map<String, String> commands = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(page);
        List<String[]> found = new ArrayList<>();
        int begin = 0;
        while (heading.find()) {
            if (!found.isEmpty()) {
                found.get(found.size() - 1)[2] = page.substring(begin, heading.start());
            }
            found.add(new String[] {heading.group(1), heading.group(2), "", heading.group()});
            begin = heading.end();
        }
        found.get(found.size() - 1)[2] = page.substring(begin);
        for (String[] each : found) {
            if (each[0].equals("###")) {
                (each[3].contains("`") ? commands : shapes).put(each[1], each[2]);
            }
        }
        for (Map.Entry<String, String> each : commands.entrySet()) {
            Map<String, Set<String>> fields = new TreeMap<>();
            collect("", each.getValue(), shapes, fields);
            Matcher example = EXAMPLE.matcher(each.getValue());
            if (!example.find()) {
                throw new IOException(each.getKey() + " has no example");
            }
            sections.put(each.getKey(), new Section(fields, new ObjectMapper().readTree(example.group(1))));
        }
    }

    Map<String, Section> sections() {
        return sections;
    }

    private static void collect(String before, String text, Map<String, String> shapes, Map<String, Set<String>> fields) throws IOException {
        for (Matcher row = ROW.matcher(text); row.find();) {
            String path = before + row.group(1);
            String kind = row.group(2).strip();
            Matcher shape = SHAPE.matcher(kind);
            boolean nothing = kind.endsWith(" or null");
            if (shape.find()) {
                String of = shapes.get(shape.group(1));
                if (of == null) {
                    throw new IOException("no shape is called " + shape.group(1));
                }
                collect(path + '.', of, shapes, fields);
                if (nothing) {
                    fields.put(path, Set.of(JsonShape.NULL));
                }
            } else {
                String plain = kind.replaceFirst(" or null$", "");
                Set<String> kinds = new TreeSet<>(switch (plain) {
                    case "object", "list" -> Set.of();
                    case "any" -> Set.of(JsonShape.TEXT, JsonShape.NUMBER, JsonShape.BOOLEAN);
                    default -> Set.of(plain);
                });
                if (nothing) {
                    kinds.add(JsonShape.NULL);
                }
                fields.put(path, kinds);
            }
        }
    }
}
