/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coachline.audio.AudioException;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program that reads media, which may crash, hang or balloon without harm: it is watched, held to limits, and
 * ended with this process. It is given the file as an open handle and no name, so it needs no path and opens nothing else. For
 * one reading thread; {@link #kill()} may be called from any.
 */
final class MediaProcess implements AutoCloseable {

    /** Why a process was ended from here. */
    private enum End { STALLED, TOO_LONG, KILLED }

    private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final int KEPT_TALK = 4_096;
    private static final int SHOWN_TALK = 200;

    private final Path file;
    private final Process process;
    private final InputStream output;
    private final Thread listener;
    private final StringBuilder talk = new StringBuilder();
    private final long started = System.nanoTime();
    private final long mostNanos;
    private final long stallNanos;
    private volatile long lastProgress = started;
    private volatile @Nullable End end;

    private MediaProcess(Path file, Process process, Limits limits, Duration longest) {
        this.file = file;
        this.process = process;
        this.mostNanos = longest.toNanos();
        this.stallNanos = limits.stall().toNanos();
        this.output = new Watched(process.getInputStream());
        this.listener = Thread.ofPlatform().daemon().name("Coachline decoder's messages").start(this::listen);
        Watchdog.watch(this);
    }

    /**
     * Starts a program on a recording.
     *
     * @param file    the recording; it becomes the program's standard input, unless {@code fed}
     * @param tools   where the program's libraries are
     * @param command the program and its arguments
     * @param fed     whether the caller writes the input
     * @param longest how long it may run
     * @throws AudioException if it cannot be started
     */
    static MediaProcess start(Path file, FfmpegTools tools, List<String> command, boolean fed, Limits limits, Duration longest)
            throws AudioException {
        ProcessBuilder builder = new ProcessBuilder(limited(command, limits));
        builder.redirectInput(fed ? Redirect.PIPE : Redirect.from(file.toFile()));
        restrict(builder.environment(), tools.libraries());
        try {
            return new MediaProcess(file, builder.start(), limits, longest);
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.notStarted", Messages.reason(e)), e);
        }
    }

    /** Where there is a shell, it sets the bounds on memory and core files and becomes the program. */
    private static List<String> limited(List<String> command, Limits limits) {
        if (WINDOWS) {
            return command;
        }
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c",
                "ulimit -c 0 2>/dev/null; ulimit -v \"$1\" 2>/dev/null; shift; exec \"$@\"", "sh", Long.toString(limits.memoryBytes() / 1024)));
        words.addAll(command);
        return words;
    }

    /** Nothing of the user's environment changes what a decoder does. */
    private static void restrict(Map<String, String> environment, Path libraries) {
        environment.keySet().retainAll(List.of("SystemRoot", "SYSTEMROOT", "windir", "TEMP", "TMP", "TMPDIR", "PATH"));
        environment.put("LD_LIBRARY_PATH", libraries.toString());
        environment.put("LC_ALL", "C");
    }

    /** What the program writes. */
    InputStream output() {
        return output;
    }

    /** What the program reads, when it was started to be fed. Each write counts as progress. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** Notes that the caller was busy, and not the program at fault. */
    void progressed() {
        lastProgress = System.nanoTime();
    }

    /** Ends it now. */
    void kill() {
        end(End.KILLED);
    }

    /** Whether it was ended from here. */
    boolean wasEnded() {
        return end != null;
    }

    /** Ends a process that is over its limits; returns whether it runs on. */
    boolean inspect(long now) {
        if (!process.isAlive()) {
            return false;
        }
        if (now - lastProgress > stallNanos) {
            end(End.STALLED);
        } else if (now - started > mostNanos) {
            end(End.TOO_LONG);
        }
        return process.isAlive();
    }

    private synchronized void end(End reason) {
        if (end == null) {
            end = reason;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void listen() {
        byte[] bytes = new byte[1024];
        try (InputStream messages = process.getErrorStream()) {
            for (int got = messages.read(bytes); got >= 0; got = messages.read(bytes)) {
                synchronized (talk) {
                    // The first complaint says more than the many that follow from it.
                    talk.append(new String(bytes, 0, Math.min(got, KEPT_TALK - talk.length()), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            System.getLogger(MediaProcess.class.getName()).log(System.Logger.Level.DEBUG, "a decoder's messages ended", e);
        }
    }

    /**
     * Waits for the end, which must be near: all of the output was read.
     *
     * @throws AudioException if it did not end well, with why in plain words
     */
    void finish() throws AudioException {
        int code;
        try {
            code = process.waitFor();
            listener.join(1_000);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new AudioException(file, Messages.get("file.interrupted"), e);
        }
        End ended = end;
        if (ended != null) {
            throw new AudioException(file, switch (ended) {
                case STALLED -> Messages.get("ffmpeg.stalled", stallNanos / 1_000_000_000);
                case TOO_LONG -> Messages.get("ffmpeg.tooLong", mostNanos / 1_000_000_000);
                case KILLED -> Messages.get("file.closed");
            });
        }
        if (code != 0) {
            String words = complaint();
            // A shell says 128 and the signal; Windows an exception code.
            boolean crashed = code > 128 && code < 160 || code < 0;
            throw new AudioException(file, words.contains("annot allocate memory") ? Messages.get("ffmpeg.memory")
                    : words.contains("error while loading shared libraries") ? Messages.get("ffmpeg.library", words)
                    : crashed ? Messages.get("ffmpeg.crashed")
                    : words.isEmpty() ? Messages.get("ffmpeg.failed", code) : Messages.get("ffmpeg.refused", words));
        }
    }

    /** The program's complaint, as one short line. */
    private String complaint() {
        String all;
        synchronized (talk) {
            all = talk.toString();
        }
        List<String> lines = all.lines().map(line -> line.replaceAll("^\\[[^\\]]*\\]\\s*", "").replaceAll("\\p{Cntrl}", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
        String best = lines.stream().filter(line -> line.contains("shared libraries") || line.contains("annot allocate memory")).findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
        return best.length() > SHOWN_TALK ? best.substring(0, SHOWN_TALK) : best;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        for (AutoCloseable stream : List.of(process.getInputStream(), process.getOutputStream())) {
            try {
                stream.close();
            } catch (Exception e) {
                // The program is gone or going; what it can no longer be told does not matter.
                System.getLogger(MediaProcess.class.getName()).log(System.Logger.Level.TRACE, "a decoder's pipe", e);
            }
        }
        Watchdog.forget(this);
    }

    /** Output that tells the watchdog when something came. */
    private final class Watched extends java.io.FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            progressed();
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                // Ending the program closes its pipe, also under somebody who reads from it: finish() then tells why it was ended.
                if (end != null) {
                    return -1;
                }
                throw e;
            } finally {
                progressed();
            }
        }
    }
}
