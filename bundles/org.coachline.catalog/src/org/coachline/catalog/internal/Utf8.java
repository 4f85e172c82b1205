/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that was not saved as UTF-8 although the file is to be read as that, the commonest slip of an editor. */
final class Utf8 {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private Utf8() {
    }

    /**
     * The first line that is not UTF-8.
     *
     * @param bytes    of the file
     * @param declares whether a file of this kind may say that it is in another encoding, as XML may
     * @return a line from 1; 0 when all is UTF-8 or the file says that it is in another encoding
     */
    static int firstBadLine(byte[] bytes, boolean declares) {
        if (declares && otherEncoding(bytes)) {
            return 0;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        if (!result.isError()) {
            return 0;
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Appendix F of XML 1.0: a zero among the first bytes, or a byte order mark, is UTF-16 or UTF-32; else the declaration tells. */
    private static boolean otherEncoding(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0 || bytes[i] == (byte) 0xFE || bytes[i] == (byte) 0xFF) {
                return true;
            }
        }
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1));
        return declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8");
    }
}
