/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.coachline.interchange.internal.JsonTranscript;
import org.coachline.interchange.internal.Messages;
import org.coachline.interchange.internal.SubRip;
import org.coachline.interchange.internal.WebVtt;

/** Reads and writes timed text. What a file is shows in its content; its name counts for nothing. Any thread. */
public final class TimedTexts {

    /** Far more than any transcript: 16 MiB, some days of speech with a time for each word. A larger file is refused, not read. */
    public static final long MOST_BYTES = 16L << 20;

    private TimedTexts() {
    }

    /**
     * Reads a file, as lenient as players are: what is broken is left out and named in the {@link TimedText#remarks()}.
     * Costs a read of the whole file.
     *
     * @throws InterchangeException if it cannot be read, is too large, or has nothing in it that is timed text
     */
    public static TimedText read(Path file) throws InterchangeException {
        String text = text(file);
        if (LenientJson.accepts(text)) {
            LenientJson json = LenientJson.of(file, text);
            return JsonTranscript.read(json.root(), json.remarks()).orElseThrow(() -> new InterchangeException(file, Messages.get("json.noTranscript"), null));
        }
        TimedText read = WebVtt.accepts(text) ? WebVtt.read(text) : SubRip.read(text);
        if (read.cues().isEmpty() && !WebVtt.accepts(text)) {
            throw new InterchangeException(file, Messages.get(text.isBlank() ? "empty" : "noTimedText"), null);
        }
        return read;
    }

    /** Turns timed text into the lines of a file of a format, UTF-8, lines ended by a line feed. */
    public static String write(List<TimedText.Cue> cues, TimedText.Format format) {
        return switch (format) {
            case WEBVTT -> WebVtt.write(cues);
            case SUBRIP -> SubRip.write(cues);
        };
    }

    static String text(Path file) throws InterchangeException {
        return decode(bytes(file)).replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    /**
     * The content of a file that may be a transcript.
     *
     * @throws InterchangeException if it cannot be read or is larger than {@link #MOST_BYTES}
     */
    public static byte[] bytes(Path file) throws InterchangeException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InterchangeException(file, Messages.get("tooLarge", MOST_BYTES >> 20), null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InterchangeException(file, Messages.get("missing"), e);
        } catch (AccessDeniedException e) {
            throw new InterchangeException(file, Messages.get("denied"), e);
        } catch (IOException e) {
            throw new InterchangeException(file, Messages.get("unreadable", String.valueOf(e.getMessage())), e);
        }
    }

    /** UTF-8 or UTF-16 by its mark, UTF-8 where that is valid, else the Western code page that old subtitle tools write. */
    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
