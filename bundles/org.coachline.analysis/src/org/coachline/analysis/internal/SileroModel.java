/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.SpeechDetectorException;
import org.jspecify.annotations.Nullable;

/**
 * The Silero model (MIT licence; github.com/snakers4/silero-vad) on ONNX Runtime. At 8 kHz it hears chunks of 256 samples with the 32
 * before them, and carries a state from chunk to chunk. Several sequences go through side by side, as one batch.
 *
 * <p>Loaded at first use, which costs some tenths of a second and unpacks a native library, and kept; a failure is kept too.
 */
final class SileroModel {

    /** Samples of a chunk. */
    static final int CHUNK = 256;
    /** Samples before a chunk that it is heard with. */
    static final int CONTEXT = 32;

    private static final String FILE = "/model/silero_vad_v6.onnx";
    private static final int STATE = 2 * 128;

    private static @Nullable SileroModel loaded;
    private static @Nullable SpeechDetectorException failure;

    private final OrtEnvironment environment;
    private final OrtSession session;

    private SileroModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** Where the model is, if it came along. */
    static @Nullable URL file() {
        return SileroModel.class.getResource(FILE);
    }

    /** The one model of this process. */
    static synchronized SileroModel get() throws SpeechDetectorException {
        if (failure != null) {
            throw failure;
        }
        if (loaded == null) {
            try {
                loaded = load();
            } catch (SpeechDetectorException e) {
                failure = e;
                throw e;
            }
        }
        return loaded;
    }

    private static SileroModel load() throws SpeechDetectorException {
        URL file = file();
        if (file == null) {
            throw new SpeechDetectorException(Messages.get("detector.silero.missing"));
        }
        try (InputStream in = file.openStream()) {
            OnnxNatives.prepare();
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "coachline");
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                return new SileroModel(environment, environment.createSession(in.readAllBytes(), options));
            }
        } catch (IOException | OrtException | LinkageError | IllegalStateException e) {
            // A processor too old, a C library of another kind, a temporary folder that nothing may be run from.
            throw new SpeechDetectorException(Messages.get("detector.silero.failed", WebRtcSpeechDetector.reason(e)), e);
        }
    }

    /** A batch of sequences at the beginning of each. */
    Batch begin(int sequences) throws SpeechDetectorException {
        try {
            return new Batch(sequences);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private static SpeechDetectorException failed(OrtException problem) {
        return new SpeechDetectorException(Messages.get("detector.silero.failed", WebRtcSpeechDetector.reason(problem)), problem);
    }

    /** Sequences that are heard side by side; for one thread. All tensors are made once, outside of Java's heap. */
    final class Batch implements AutoCloseable {

        private final FloatBuffer input;
        private final FloatBuffer output;
        private final FloatBuffer[] states = new FloatBuffer[2];
        private final OnnxTensor inputTensor;
        private final OnnxTensor outputTensor;
        private final OnnxTensor rate;
        private final OnnxTensor[] stateTensors = new OnnxTensor[2];
        private int current;

        private Batch(int sequences) throws OrtException {
            input = floats(sequences * (CONTEXT + CHUNK));
            output = floats(sequences);
            inputTensor = OnnxTensor.createTensor(environment, input, new long[] {sequences, CONTEXT + CHUNK});
            outputTensor = OnnxTensor.createTensor(environment, output, new long[] {sequences, 1});
            LongBuffer hertz = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
            hertz.put(0, SpeechDetector.SAMPLE_RATE);
            rate = OnnxTensor.createTensor(environment, hertz, new long[] {});
            for (int i = 0; i < 2; i++) {
                states[i] = floats(sequences * STATE);
                stateTensors[i] = OnnxTensor.createTensor(environment, states[i], new long[] {2, sequences, STATE / 2});
            }
        }

        private static FloatBuffer floats(int count) {
            return ByteBuffer.allocateDirect(count * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        }

        /** Sequences as if nothing had been heard yet. */
        void reset() {
            for (FloatBuffer state : states) {
                for (int i = 0; i < state.capacity(); i++) {
                    state.put(i, 0);
                }
            }
        }

        /** Where the next chunk of a sequence goes, with its context before it, -1 to 1. */
        void put(int sequence, int sample, float value) {
            input.put(sequence * (CONTEXT + CHUNK) + sample, value);
        }

        /** Hears what was put. */
        void run() throws SpeechDetectorException {
            try {
                session.run(Map.of("input", inputTensor, "state", stateTensors[current], "sr", rate),
                        Map.of("output", outputTensor, "stateN", stateTensors[1 - current])).close();
            } catch (OrtException e) {
                throw failed(e);
            }
            current = 1 - current;
        }

        /** How likely the last chunk of a sequence is speech. */
        float likelihood(int sequence) {
            return output.get(sequence);
        }

        @Override
        public void close() {
            inputTensor.close();
            outputTensor.close();
            rate.close();
            stateTensors[0].close();
            stateTensors[1].close();
        }
    }
}
