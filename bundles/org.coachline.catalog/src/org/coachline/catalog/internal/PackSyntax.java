/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads a pack file in whatever notation it is written; its name tells which. */
final class PackSyntax {

    /** More than any pack needs: Coachline's own has some 60 KB. */
    static final int MOST_BYTES = 4 << 20;
    /** Elements of XML, values of YAML; Coachline's own pack has some 700. */
    static final int MOST_ELEMENTS = 50_000;
    /** A scorecard's answer lies five deep. */
    static final int MOST_DEEP = 32;

    private PackSyntax() {
    }

    static ParsedPack parse(InputStream source, String file) {
        byte[] bytes;
        try {
            bytes = source.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return ParsedPack.failed(file, Rule.UNREADABLE, PackFiles.reason(e));
        }
        return parse(bytes, file);
    }

    static ParsedPack parse(byte[] bytes, String file) {
        if (bytes.length == 0) {
            return ParsedPack.failed(file, Rule.EMPTY_FILE);
        }
        if (bytes.length > MOST_BYTES) {
            return ParsedPack.failed(file, Rule.TOO_LARGE, MOST_BYTES >> 20);
        }
        boolean yaml = isYaml(file);
        int bad = Utf8.firstBadLine(bytes, !yaml);
        if (bad > 0) {
            Problems problems = new Problems(file);
            problems.add(yaml ? Rule.YAML_NOT_UTF8 : Rule.NOT_UTF8, bad);
            return new ParsedPack(null, new SourceLines(), problems);
        }
        return yaml ? PackYaml.parse(bytes, file) : PackXml.parse(bytes, file);
    }

    /** Whether a file of that name is read as YAML. */
    static boolean isYaml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** The problem is recorded; nothing more can be read of this file. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
