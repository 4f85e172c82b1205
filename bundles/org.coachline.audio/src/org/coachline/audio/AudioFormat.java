/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * What a recording is made of.
 *
 * @param container    {@code wav}, {@code rf64} or {@code rifx}; {@code mp3}, {@code mp2}, {@code ogg}, {@code flac}, {@code webm}, {@code matroska},
 *                     {@code mp4}, {@code aac}, {@code amr}, {@code aiff}, {@code au}, {@code caf}, {@code sphere}, {@code w64}, {@code asf}, {@code avi},
 *                     {@code flv} for what FFmpeg decodes; {@code raw} for sound without a header; {@code composed} for
 *                     several recordings as one
 * @param codec        how samples are stored, by FFmpeg's names: {@code pcm_u8}, {@code pcm_s16le}, {@code pcm_s24le},
 *                     {@code pcm_s32le}, {@code pcm_f24le} (24 bits in the lower bytes of four), {@code pcm_f32le},
 *                     {@code pcm_f64le}, {@code pcm_mulaw}, {@code pcm_alaw}, and the {@code be} forms; {@code gsm_ms},
 *                     {@code adpcm_ima_wav}, {@code adpcm_ms}, {@code mp3}, {@code opus} and what else FFmpeg knows
 * @param sampleRate   frames a second, at least 1
 * @param channels     samples a frame, at least 1
 * @param bitsPerSample valid bits of a stored sample, which may be fewer than its bytes hold; for sound in blocks what a sample takes on average,
 *                     rounded up
 */
public record AudioFormat(String container, String codec, int sampleRate, int channels, int bitsPerSample) {

    private static final long MICROS = 1_000_000;

    /** The time at which a frame starts, in microseconds, rounded to the nearest. */
    public long microsOfFrame(long frame) {
        long seconds = Math.floorDiv(frame, sampleRate);
        return seconds * MICROS + (Math.floorMod(frame, sampleRate) * MICROS + sampleRate / 2) / sampleRate;
    }

    /** The frame nearest to a time in microseconds. */
    public long frameOfMicros(long micros) {
        long seconds = Math.floorDiv(micros, MICROS);
        return seconds * sampleRate + (Math.floorMod(micros, MICROS) * sampleRate + MICROS / 2) / MICROS;
    }
}
