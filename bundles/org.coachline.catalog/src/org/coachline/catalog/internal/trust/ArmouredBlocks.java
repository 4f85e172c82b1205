/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Armoured blocks of PGP (RFC 9580, section 6) as they stand in p2's properties, whatever became of their white space there. Bounded, and read in one go. */
public final class ArmouredBlocks {

    private static final int MOST_LETTERS = 1 << 20;
    private static final String BEGIN = "-----BEGIN PGP ";
    private static final String DASHES = "-----";

    private ArmouredBlocks() {
    }

    /**
     * The blocks of a kind.
     *
     * @param armoured any text with blocks in it
     * @param kind     {@code SIGNATURE} or {@code PUBLIC KEY BLOCK}
     * @return the bytes of each
     * @throws IOException when there is more than anybody needs; the message is for people
     */
    public static List<byte[]> of(String armoured, String kind) throws IOException {
        if (armoured.length() > MOST_LETTERS) {
            throw new IOException(TrustMessages.get("pgp.many"));
        }
        List<byte[]> blocks = new ArrayList<>();
        String begin = BEGIN + kind + DASHES;
        String end = "-----END PGP " + kind + DASHES;
        for (int from = armoured.indexOf(begin); from >= 0;) {
            int to = armoured.indexOf(end, from);
            if (to < 0) {
                break;
            }
            blocks.add(bytes(armoured.substring(from + begin.length(), to)));
            from = armoured.indexOf(begin, to);
        }
        return blocks;
    }

    /** Lines of headers end with an empty line, of which blanks may be left. */
    private static byte[] bytes(String block) {
        String body = block;
        if (block.stripLeading().matches("(?s)[A-Za-z]++: .*")) {
            String[] parts = block.stripLeading().split("\\r?\\n[ \\t]*+\\r?\\n| {2,}+", 2);
            body = parts.length > 1 ? parts[1] : "";
        }
        StringBuilder letters = new StringBuilder();
        for (String line : body.strip().split("\\s+")) {
            // What begins so is the check sum of the letters before it.
            if (!line.startsWith("=")) {
                letters.append(line);
            }
        }
        return Base64.getDecoder().decode(letters.toString());
    }
}
