/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.library.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Whether a recorder is done with a file. It is taken to be once it has not been written for {@value #SETTLED_SECONDS} seconds, or, where the
 * file's clock is not ours, once two looks saw it the same; and once its header does not promise more than is there. A WAV file whose header
 * still says nothing, or more than is there, is waited for until it has not been written for {@value #PATIENCE_SECONDS} seconds: it will not
 * get better then, and is taken as it is.
 */
final class Completeness {

    /** So long no recorder pauses in writing. */
    static final int SETTLED_SECONDS = 10;
    /** So long nobody waits for the rest of a file. */
    static final int PATIENCE_SECONDS = 600;
    private static final int HEAD = 512;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    private Completeness() {
    }

    /** Why a file is not complete; null if it is. */
    static @Nullable String missing(Path path, TreeFile file, String stamp, @Nullable SourceFile before, Instant now) {
        long age = now.toEpochMilli() - file.modified();
        boolean seenSo = before != null && before.state() == SourceFile.State.WAITING && before.stamp().equals(stamp);
        boolean clockAhead = age < -SETTLED_SECONDS * 1_000L;
        if (clockAhead ? !seenSo : age < SETTLED_SECONDS * 1_000L) {
            return Messages.get("wait.written");
        }
        if (isPastPatience(file, now)) {
            return null;
        }
        if (file.size() == 0) {
            return Messages.get("wait.empty");
        }
        return promisesMore(path, file.size()) ? Messages.get("wait.header") : null;
    }

    /**
     * Whether what lies beside a recording is still being written: what was read of it by then would count as all there is. JSON that breaks off
     * is waited for like sound.
     */
    static boolean isBeingWritten(Path path, TreeFile companion, Instant now) {
        long age = now.toEpochMilli() - companion.modified();
        if (Math.abs(age) < SETTLED_SECONDS * 1_000L) {
            return true;
        }
        return !isPastPatience(companion, now) && SoundNames.ending(companion.name()).equals("json") && breaksOff(path, companion.size());
    }

    private static boolean breaksOff(Path path, long size) {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer tail = ByteBuffer.allocate(HEAD);
            channel.position(Math.max(0, size - HEAD)).read(tail);
            String text = new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1).strip();
            return !text.endsWith("}") && !text.endsWith("]");
        } catch (IOException e) {
            // Whoever writes it may keep others out meanwhile.
            return true;
        }
    }

    /** Whether it was last written so long ago that nobody waits for more of it. */
    static boolean isPastPatience(TreeFile file, Instant now) {
        return Math.abs(now.toEpochMilli() - file.modified()) >= PATIENCE_SECONDS * 1_000L;
    }

    /** Whether a WAV file's header is one of a file that is being written: it names more sound than there is, or none. */
    private static boolean promisesMore(Path path, long size) {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            // Whoever writes it may keep others out meanwhile.
            return true;
        }
        if (head.length < 12 || !text(head, 0).equals("RIFF") || !text(head, 8).equals("WAVE")) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + 8 <= head.length) {
            long length = bytes.getInt(at + 4) & UNKNOWN;
            if (text(head, at).equals("data")) {
                return length == 0 && size > at + 8 || length == UNKNOWN || at + 8 + length > size;
            }
            long next = at + 8 + length + (length & 1);
            if (next > head.length) {
                // Other chunks stand before the sound: the file's own length has to do.
                return (bytes.getInt(4) & UNKNOWN) + 8 > size + 1;
            }
            at = (int) next;
        }
        return size < 44;
    }

    private static String text(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
