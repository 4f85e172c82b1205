/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes answers for programs. */
final class Json {

    private static final int MICRO_DIGITS = 6;

    /** What an answer holds. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws Exception;
    }

    private Json() {
    }

    /** Writes one value, indented, and ends the line. */
    static void answer(Context context, Body body) throws Exception {
        try (JsonGenerator json = new JsonFactory().createGenerator(context.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            body.write(json);
            json.writeRaw('\n');
        }
    }

    /** A text, or null where there is none. */
    static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        String words = value == null ? "" : value.toString();
        if (words.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, words);
        }
    }

    /** Microseconds as seconds, exactly. */
    static void seconds(JsonGenerator json, String name, long micros) throws IOException {
        json.writeFieldName(name);
        seconds(json, micros);
    }

    /** The same without a name, as in an array. */
    static void seconds(JsonGenerator json, long micros) throws IOException {
        BigDecimal seconds = BigDecimal.valueOf(micros, MICRO_DIGITS).stripTrailingZeros();
        json.writeNumber(seconds.scale() < 0 ? seconds.setScale(0) : seconds);
    }
}
