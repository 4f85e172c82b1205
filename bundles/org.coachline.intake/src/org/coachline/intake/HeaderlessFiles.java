/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.coachline.audio.RawFormat;
import org.coachline.audio.RawFormat.Coding;

/** Files of sound without a header: what their names suggest. Only somebody who knows the recorder can tell for certain. */
public final class HeaderlessFiles {

    private static final int TELEPHONE = 8_000;
    /** Endings as recorders use them; those of Asterisk's signed linear say the rate in thousands. */
    private static final Map<String, RawFormat> PROPOSALS = Map.ofEntries(
            Map.entry("ulaw", mono(Coding.MULAW, TELEPHONE)), Map.entry("ul", mono(Coding.MULAW, TELEPHONE)),
            Map.entry("mulaw", mono(Coding.MULAW, TELEPHONE)), Map.entry("mu", mono(Coding.MULAW, TELEPHONE)),
            Map.entry("pcmu", mono(Coding.MULAW, TELEPHONE)), Map.entry("g711", mono(Coding.MULAW, TELEPHONE)),
            Map.entry("g711u", mono(Coding.MULAW, TELEPHONE)), Map.entry("alaw", mono(Coding.ALAW, TELEPHONE)),
            Map.entry("al", mono(Coding.ALAW, TELEPHONE)), Map.entry("pcma", mono(Coding.ALAW, TELEPHONE)),
            Map.entry("g711a", mono(Coding.ALAW, TELEPHONE)), Map.entry("raw", mono(Coding.S16LE, TELEPHONE)),
            Map.entry("pcm", mono(Coding.S16LE, TELEPHONE)), Map.entry("slin", mono(Coding.S16LE, TELEPHONE)),
            Map.entry("sln", mono(Coding.S16LE, TELEPHONE)), Map.entry("sln8", mono(Coding.S16LE, TELEPHONE)),
            Map.entry("sln12", mono(Coding.S16LE, 12_000)), Map.entry("sln16", mono(Coding.S16LE, 16_000)),
            Map.entry("sln24", mono(Coding.S16LE, 24_000)), Map.entry("sln32", mono(Coding.S16LE, 32_000)),
            Map.entry("sln44", mono(Coding.S16LE, 44_100)), Map.entry("sln48", mono(Coding.S16LE, 48_000)),
            Map.entry("sln96", mono(Coding.S16LE, 96_000)), Map.entry("sln192", mono(Coding.S16LE, 192_000)));

    private HeaderlessFiles() {
    }

    private static RawFormat mono(Coding coding, int rate) {
        return new RawFormat(coding, rate, 1);
    }

    /** What a file's ending suggests, to be confirmed by somebody; nothing for endings that are not known for such sound. */
    public static Optional<RawFormat> proposal(Path file) {
        return Optional.ofNullable(PROPOSALS.get(ending(file)));
    }

    /** The ending of a file's name, in lower case and without the dot; empty for none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
