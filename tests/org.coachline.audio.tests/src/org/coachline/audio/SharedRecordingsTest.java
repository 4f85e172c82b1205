/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.coachline.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of many writers, where the machine has them. */
class SharedRecordingsTest {

    @ParameterizedTest
    @CsvSource({
        "calls/derived/auto_repairs_49_agent-left_customer-right_mulaw.wav, pcm_mulaw, 8000, 2, 1900480",
        "calls/cognitive-services-speech-sdk/whatstheweatherlike-mulaw.wav, pcm_mulaw, 16000, 1, 32480",
        "calls/java-docs-samples/commercial_mono.wav, pcm_s16le, 8000, 1, 362400",
        "calls/opusagent/single/crazy_opening.wav, pcm_s16le, 16000, 2, 942590",
        "wav/wavefile/24bit-16kHz-bext-mono.wav, pcm_s24le, 16000, 1, 219429",
        "wav/wavefile/27bit-8kHz-noBext-mono.wav, pcm_s32le, 8000, 1, 48000",
        "wav/wavefile/32IEEE-meta.wav, pcm_f32le, 44100, 1, 88200",
        "wav/wavefile/4-bit-imaadpcm-8kHz-noBext-mono-reaper.wav, adpcm_ima_wav, 8000, 1, 60921",
        "wav/wavefile/4bit-imaadpcm-8kHz-noBext-mono.wav, adpcm_ima_wav, 8000, 1, 53025",
        "wav/wavefile/ima22m.wav, adpcm_ima_wav, 22050, 1, 146448",
        "wav/wavefile/64bit-48kHz-noBext-mono.wav, pcm_f64le, 48000, 1, 130287",
        "wav/wavefile/M1F1-int12WE-AFsp-NEW-TAGS.wav, pcm_s16le, 8000, 2, 23493",
        "wav/wavefile/RF64-16bit-8kHz-stereo-reaper.wav, pcm_s16le, 8000, 2, 77499",
        "wav/wavefile/RIFX-16bit-mono.wav, pcm_s16be, 8000, 1, 48000",
        "wav/hound/pcmwaveformat-24bit-4byte-48kHz-stereo.wav, pcm_f24le, 48000, 2, 2",
        "wav/hound/waveformatex-8bit-11025Hz-mono.wav, pcm_u8, 11025, 1, 4",
        "wav/scipy/test-8000Hz-le-3ch-5S-24bit-inconsistent.wav, pcm_s24le, 8000, 3, 5",
        "wav/scipy/test-1234Hz-le-1ch-10S-20bit-extra.wav, pcm_s24le, 1234, 1, 10",
        "malformed/wav/scipy/test-44100Hz-le-1ch-4bytes-early-eof.wav, pcm_s32le, 44100, 1, 236",
        "malformed/wav/hound/nonstandard-01.wav, pcm_s24le, 48000, 2, 1",
    })
    void knownFilesOpenAsWhatTheyAre(String file, String codec, int rate, int channels, long frames) throws Exception {
        try (AudioFile audio = AudioFile.open(SharedData.require(file))) {
            assertEquals(codec, audio.format().codec());
            assertEquals(rate, audio.format().sampleRate());
            assertEquals(channels, audio.format().channels());
            assertEquals(frames, audio.frames());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "calls/cognitive-services-speech-sdk/missing_wav_header.wav, without a header",
        
        "malformed/wav/hound/crash-24728523ef4be15c838293b676f6853e73723bf4.wav, damaged",
        "malformed/wav/hound/oom-48ae4cd061ff8578ad3f23dc87624bd365cf5216.wav, ends within its header",
        "malformed/wav/scipy/test-44100Hz-le-1ch-4bytes-incomplete-chunk.wav, ends within its header",
    })
    void knownFilesAreRefusedForWhatTheyAre(String file, String said) {
        Path path = SharedData.require(file);
        AudioException refused = assertThrows(AudioException.class, () -> AudioFile.open(path));
        assertTrue(refused.reason().contains(said), refused.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wav", "malformed/wav", "calls", "textgrid", "rttm_ctm"})
    void everyWavOpensAndReadsToItsEndOrIsRefusedWithAReason(String folder) {
        for (Path file : SharedData.requireFiles(folder, ".wav")) {
            try (AudioFile audio = AudioFile.open(file)) {
                PeakPyramid pyramid = PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
                assertEquals(audio.frames(), pyramid.coveredFrames(), file.toString());
            } catch (AudioException refused) {
                assertFalse(refused.reason().isBlank(), file.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"compressed, .mp3", "compressed, .opus", "compressed, .flac", "eaf, .ogg", "calls, .mp3", "calls, .opus", "calls, .sph"})
    void everyCompressedRecordingIsAsLongAsItSays(String folder, String ending) throws Exception {
        for (Path file : SharedData.requireFiles(folder, ending)) {
            try (AudioFile audio = AudioFile.open(file)) {
                long said = audio.frames();
                PeakPyramid pyramid = PeakPyramid.build(audio, ProgressListener.NONE, () -> false);
                assertTrue(audio.framesExact(), file.toString());
                assertEquals(audio.frames(), pyramid.coveredFrames(), file.toString());
                assertEquals(said, audio.frames(), file.toString());
                assertEquals(List.of(), audio.remarks(), file.toString());
            }
        }
    }

    @Test
    void theSameSpeechAtTwoDepthsGivesTheSameSamples() throws Exception {
        try (AudioFile sixteen = AudioFile.open(SharedData.require("wav/praatIO/bobby_16bit_48khz.wav"));
                AudioFile thirtyTwo = AudioFile.open(SharedData.require("textgrid/praatIO/bobby_32bit_48khz.wav"));
                SampleReader a = sixteen.reader();
                SampleReader b = thirtyTwo.reader()) {
            assertEquals(sixteen.frames(), thirtyTwo.frames());
            int frames = (int) sixteen.frames();
            short[][] one = new short[1][frames];
            short[][] other = new short[1][frames];
            a.read(one, 0, frames);
            b.read(other, 0, frames);
            for (int i = 0; i < frames; i++) {
                assertEquals(one[0][i], other[0][i], 1, "frame " + i);
            }
        }
    }
}
