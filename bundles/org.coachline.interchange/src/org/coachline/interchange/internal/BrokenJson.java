/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads what can be read of a text that is nearly JSON: commas and colons count for nothing, characters that belong to no value are passed
 * over, and what is open at the end is closed. Linear in the text's length; nested at most so deep that the stack does not mind.
 */
public final class BrokenJson {

    private static final int DEEPEST = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private int at;
    private boolean cutOff;

    /** @param text all of it */
    public BrokenJson(String text) {
        this.text = text;
    }

    /** The first value, and the rest as far as it belongs to it. */
    public JsonNode read() {
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
            at++;
        }
        JsonNode value = value(0);
        return value == null ? NODES.objectNode() : value;
    }

    /** Whether the text ended before its value did. */
    public boolean cutOff() {
        return cutOff;
    }

    /** The next value; null where a bracket closes, or the text ends. */
    private JsonNode value(int depth) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}' || c == ']') {
                return null;
            }
            if (c == '{' || c == '[') {
                at++;
                return c == '{' ? object(depth + 1) : array(depth + 1);
            }
            if (c == '"') {
                at++;
                return NODES.textNode(string());
            }
            if (Character.isLetterOrDigit(c) || c == '-') {
                return word();
            }
            at++;
        }
        cutOff = true;
        return null;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return object;
            }
            if (c == ']') {
                // It was not closed; what is around it is.
                return object;
            }
            at++;
            if (c == '"') {
                String name = string();
                int after = at;
                while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                    after++;
                }
                if (after < text.length() && text.charAt(after) == ':') {
                    at = after + 1;
                    JsonNode value = depth < DEEPEST ? value(depth) : null;
                    if (value != null) {
                        object.set(name, value);
                    }
                }
            }
        }
        cutOff = true;
        return object;
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        while (at < text.length()) {
            if (text.charAt(at) == ']') {
                at++;
                return array;
            }
            if (text.charAt(at) == '}') {
                // Of something around it that was closed first; or of nothing.
                return array;
            }
            JsonNode value = depth < DEEPEST ? value(depth) : null;
            if (value != null) {
                array.add(value);
            } else if (depth >= DEEPEST) {
                at++;
            }
        }
        cutOff = true;
        return array;
    }

    private String string() {
        StringBuilder all = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return all.toString();
            }
            if (c == '\\' && at < text.length()) {
                c = escaped(text.charAt(at++));
            }
            all.append(c);
        }
        cutOff = true;
        return all.toString();
    }

    private char escaped(char c) {
        return switch (c) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'u' -> {
            if (at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
                char code = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                at += 4;
                yield code;
            }
            yield 'u';
        }
        default -> c;
        };
    }

    private JsonNode word() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
        case "true" -> NODES.booleanNode(true);
        case "false" -> NODES.booleanNode(false);
        case "null" -> NODES.nullNode();
        default -> {
            if (word.length() <= 30 && word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                yield word.matches("-?\\d{1,18}") ? NODES.numberNode(Long.parseLong(word)) : NODES.numberNode(Double.parseDouble(word));
            }
            yield NODES.textNode(word);
        }
        };
    }
}
