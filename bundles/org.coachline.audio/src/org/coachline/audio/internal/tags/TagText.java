/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts of tags, whose encoding nobody wrote down. */
public final class TagText {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TagText() {
    }

    /**
     * The text in some bytes up to the first zero: UTF-8 where it is that, otherwise windows-1252.
     *
     * @param bytes read from their position to their limit; neither is changed
     */
    public static String decode(ByteBuffer bytes) {
        ByteBuffer text = bytes.slice();
        for (int i = 0; i < text.limit(); i++) {
            if (text.get(i) == 0) {
                text.limit(i);
            }
        }
        try {
            return clean(StandardCharsets.UTF_8.newDecoder().decode(text.duplicate()).toString());
        } catch (CharacterCodingException notUtf8) {
            return clean(WESTERN.decode(text).toString());
        }
    }

    /** A text without what cannot be shown: lines end in one way, other control characters become blanks, the ends are stripped. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c != 0xFEFF)
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
