/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which fields answers hold, and of which kind: {@code [].reasons[].text} is a text in each object of a list in each object of a list. Objects and
 * lists are named only where they were null, and by what is in them otherwise.
 */
final class JsonShape {

    static final String TEXT = "text";
    static final String NUMBER = "number";
    static final String BOOLEAN = "true or false";
    static final String NULL = "null";
    /** What follows the name of an object whose fields are called as somebody else calls them. */
    static final String ANY = ".*";

    private final Set<String> open;
    private final Map<String, Set<String>> fields = new TreeMap<>();
    private final Set<String> lists = new TreeSet<>();

    /**
     * Nothing so far.
     *
     * @param open the paths that end in {@link #ANY}, whose fields are not told apart
     */
    JsonShape(Set<String> open) {
        this.open = open;
    }

    void add(JsonNode answer) {
        add("", answer);
    }

    /** What was seen: kinds by path. */
    Map<String, Set<String>> fields() {
        return fields;
    }

    /** Which lists were seen, with something in them or without. */
    Set<String> lists() {
        return lists;
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(each -> {
                String any = path + ANY;
                add(open.contains(any) ? any : path.isEmpty() ? each.getKey() : path + '.' + each.getKey(), each.getValue());
            });
        } else if (node.isArray()) {
            lists.add(path + "[]");
            node.forEach(each -> add(path + "[]", each));
        } else {
            fields.computeIfAbsent(path, key -> new TreeSet<>()).add(node.isNull() ? NULL : node.isBoolean() ? BOOLEAN : node.isNumber() ? NUMBER : TEXT);
        }
    }
}
