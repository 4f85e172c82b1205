/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.file.Path;
import java.util.List;

import org.coachline.audio.AudioFormat;
import org.coachline.library.GoneCall;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file           as it was found
 * @param callId         the call that has this recording now; null if it was refused
 * @param format         what the recording is made of; null if it was not recognised
 * @param durationMicros its length; 0 if it was not recognised
 * @param sha256         of its content; null if it was refused before it was read
 * @param duplicateOf    the call that had this recording already, so that none was made; null for a new one
 * @param foundAgain     whether that call's recording had been missing, and is known to be here now
 * @param pairedWith     the other file of the same call, if two mono files became one; null for a file of its own
 * @param roles          who is taken to be heard on each channel of the file; empty unless a call was made of it
 * @param remarks        what was odd about it and how it was read all the same; empty for most
 * @param headerless     whether it was refused only because nobody has said how its sound is stored
 * @param gone           the call it belonged to, if it was refused because that was deleted or erased; null otherwise
 * @param error          why it was refused, in plain words without the file's name; null if it was not
 */
public record ImportResult(Path file, @Nullable String callId, @Nullable AudioFormat format, long durationMicros, @Nullable String sha256,
        @Nullable String duplicateOf, boolean foundAgain, @Nullable Path pairedWith, List<ChannelRole> roles, List<String> remarks, boolean headerless, @Nullable GoneCall gone,
        @Nullable String error) {

    /** Keeps copies of the lists. */
    public ImportResult {
        roles = List.copyOf(roles);
        remarks = List.copyOf(remarks);
    }

    /** A file that was refused, with the reason. */
    public static ImportResult refused(Path file, String reason) {
        return new ImportResult(file, null, null, 0, null, null, false, null, List.of(), List.of(), false, null, reason);
    }

    /** A file that may be sound without a header, with what to do about it. */
    public static ImportResult headerless(Path file, String reason) {
        return new ImportResult(file, null, null, 0, null, null, false, null, List.of(), List.of(), true, null, reason);
    }

    /** A file whose call was deleted or erased, with what that means. */
    public static ImportResult gone(Path file, GoneCall gone, String reason) {
        return new ImportResult(file, null, null, 0, null, null, false, null, List.of(), List.of(), false, gone, reason);
    }

    /** Whether it was left out because its call was deleted, so that somebody may bring it back. */
    public boolean canBeBroughtBack() {
        return gone != null && !gone.erased();
    }

    /** Whether a call was made of it. */
    public boolean imported() {
        return callId != null && duplicateOf == null;
    }

    /** How many calls were made in all: the two files of a pair make one. */
    public static long calls(List<ImportResult> results) {
        return results.stream().filter(ImportResult::imported).map(ImportResult::callId).distinct().count();
    }
}
