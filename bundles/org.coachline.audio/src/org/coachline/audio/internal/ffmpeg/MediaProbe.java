/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.RecordingStart;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.TagMark;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/** What ffprobe says of a file, in some 40 ms: for containers that are not read here, and for tags. */
final class MediaProbe {

    private static final int MOST_ANSWER = 1 << 20;
    private static final int MOST_TAG = 4_000;
    private static final int MOST_MARKS = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** What a container or a writing library says of itself and not of the recording. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("major_brand", "minor_version", "compatible_brands", "handler_name", "vendor_id", "duration");
    private static final Set<String> COUNTED = Set.of("flac", "alac", "wmalossless", "tta", "wavpack", "mp2", "mp3", "aac");
    private static final Set<String> TIMED_COARSELY = Set.of("matroska", "webm", "asf", "flv", "avi", "aac", "wav");

    private final Path file;
    /** The leaves of the answer by their way, as in {@code streams.0.codec_name}. */
    private final Map<String, String> leaves;

    private MediaProbe(Path file, Map<String, String> leaves) {
        this.file = file;
        this.leaves = leaves;
    }

    /** Asks. */
    static MediaProbe of(Path file, MediaKind kind, FfmpegTools tools, Limits limits) throws AudioException {
        List<String> command = new ArrayList<>(tools.ffprobe());
        command.addAll(List.of("-v", "error", "-max_alloc", Integer.toString(Commands.MOST_BLOCK), "-protocol_whitelist", "fd", "-f", kind.demuxer(),
                "-select_streams", "a:0", "-show_chapters", "-show_entries",
                "stream=codec_name,profile,sample_rate,channels,bits_per_raw_sample,bits_per_sample,time_base,duration_ts,duration:stream_tags"
                        + ":format=duration:format_tags", "-of", "json", "-fd", "0", "-i", "fd:"));
        try (MediaProcess process = MediaProcess.start(file, tools, command, false, limits, LONGEST)) {
            byte[] answer = process.output().readNBytes(MOST_ANSWER);
            if (answer.length == MOST_ANSWER) {
                process.kill();
                throw new AudioException(file, Messages.get("ffmpeg.tags"));
            }
            process.finish();
            return new MediaProbe(file, leaves(answer));
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.failed", Messages.reason(e)), e);
        }
    }

    /**
     * The header of a file that says nothing of its length, as live recordings do, with the length that reading through it gives:
     * some tenth of a second for an hour, nothing is decoded. As it was where that cannot be told either.
     */
    static MediaHeader timed(Path file, MediaHeader header, FfmpegTools tools, Limits limits) throws AudioException {
        try (MediaProcess process = MediaProcess.start(file, tools, Commands.timed(tools, header.demuxer()), false, limits, LONGEST)) {
            String answer = new String(process.output().readNBytes(MOST_ANSWER), StandardCharsets.ISO_8859_1);
            int last = answer.lastIndexOf("out_time_us=");
            int end = answer.indexOf('\n', last);
            if (last < 0 || end < 0) {
                return header;
            }
            double seconds = Long.parseLong(answer.substring(last + "out_time_us=".length(), end).strip()) / 1e6;
            return seconds > 0 ? header.estimated(Math.round(seconds * header.format().sampleRate())) : header;
        } catch (NumberFormatException e) {
            return header;
        } catch (IOException e) {
            throw new AudioException(file, Messages.get("ffmpeg.failed", Messages.reason(e)), e);
        }
    }

    private static Map<String, String> leaves(byte[] json) throws IOException {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(parser.getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.'), parser.getText());
                }
            }
        }
        return leaves;
    }

    /** The header, as far as FFmpeg reads it. */
    MediaHeader header(MediaKind kind) throws AudioException {
        String codec = leaves.get("streams.0.codec_name");
        int rate = (int) number("streams.0.sample_rate");
        int channels = (int) number("streams.0.channels");
        if (codec == null || rate < 1 || channels < 1) {
            throw new AudioException(file, Messages.get(codec == null ? "ffmpeg.noSound" : "ffmpeg.codec", Messages.get(kind.label())));
        }
        int raw = (int) number("streams.0.bits_per_raw_sample");
        int bits = raw > 0 ? raw : (int) number("streams.0.bits_per_sample");
        AudioFormat format = new AudioFormat(kind.container(), codec, rate, channels, bits > 0 && bits <= 64 ? bits : 16);
        String[] base = leaves.getOrDefault("streams.0.time_base", "1/1").split("/");
        double ticks = number("streams.0.duration_ts") * Double.parseDouble(base[0]) / Double.parseDouble(base[1]);
        double seconds = ticks > 0 ? ticks : Math.max(number("streams.0.duration"), number("format.duration"));
        boolean counted = base[0].equals("1") && base[1].equals(Integer.toString(rate)) && ticks > 0;
        // FFmpeg counts whole packets of a CAF and not the frames that its packet table calls valid.
        boolean packets = kind.container().equals("caf") && !codec.startsWith("pcm_");
        boolean exact = counted && !packets && !TIMED_COARSELY.contains(kind.container()) && (codec.startsWith("pcm_") || COUNTED.contains(codec));
        // Of bare AAC frames FFmpeg tells the length by the bit rate of the first ones: no length at all where the rate varies.
        boolean told = seconds > 0 && !kind.container().equals("aac");
        return new MediaHeader(format, kind.demuxer(), "", told ? Math.round(seconds * rate) : -1, exact);
    }

    private double number(String way) {
        try {
            double value = Double.parseDouble(leaves.getOrDefault(way, "0"));
            return value > 0 && value < 1e15 ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The tags of the file and of its sound, and its chapters. */
    RecordingTags tags() {
        Map<String, String> values = new LinkedHashMap<>();
        leaves.forEach((way, value) -> {
            String key = way.startsWith("format.tags.") ? way.substring(12) : way.startsWith("streams.0.tags.") ? way.substring(15) : "";
            boolean said = !key.isEmpty() && !OF_THE_CONTAINER.contains(key) && !(key.equals("language") && value.equals("und"));
            if (said) {
                values.putIfAbsent(key, value.length() > MOST_TAG ? value.substring(0, MOST_TAG) : value);
            }
        });
        List<TagMark> marks = new ArrayList<>();
        for (int i = 0; leaves.containsKey("chapters." + i + ".start_time") && i < MOST_MARKS; i++) {
            String chapter = "chapters." + i;
            long start = Math.round(number(chapter + ".start_time") * 1e6);
            marks.add(new TagMark(start, Math.round(number(chapter + ".end_time") * 1e6), leaves.getOrDefault(chapter + ".tags.title", "")));
        }
        return new RecordingTags(values, start(values.get("creation_time")), marks);
    }

    private static @Nullable RecordingStart start(@Nullable String utc) {
        if (utc == null) {
            return null;
        }
        try {
            Instant instant = Instant.parse(utc);
            // MP4 counts from 1904, and writers that know no time leave a zero.
            return instant.isBefore(Instant.EPOCH) ? null : RecordingStart.utc(instant);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
