/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedText.Cue;
import org.coachline.interchange.TimedText.Word;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts as services that write down speech give them, told apart by their fields: Contact Lens and Transcribe Call Analytics,
 * AssemblyAI, Deepgram, Azure Speech (real time and batch), Whisper and what writes like it, Harper Valley's corpus, and dialogues with a time
 * of day for each entry. Pieces that lack a text, a time or both are left out and counted.
 */
public final class JsonTranscript {

    private static final double MILLI = 1_000;
    private static final double SECOND = 1_000_000;
    /** Azure's ticks of 100 ns. */
    private static final double TICK = 0.1;
    /** No call lasts longer; a time beyond it is none. */
    private static final double LONGEST = 7 * 24 * 3600 * SECOND;
    /** Words that are further apart are no one piece. */
    private static final long GAP = 1_000_000;
    private static final int MOST_WORDS = 30;

    private final JsonNode root;
    private final Gathered gathered = new Gathered();

    private JsonTranscript(JsonNode root) {
        this.root = root;
    }

    /** Where and how long a piece says it is, in units of its own. */
    private record Times(String start, String end, String duration, double unit) {

        @Nullable Long start(JsonNode piece) {
            return time(piece.path(start), unit);
        }

        @Nullable Long end(JsonNode piece) {
            Long ends = end.isEmpty() ? null : time(piece.path(end), unit);
            Long starts = start(piece);
            Long lasts = duration.isEmpty() ? null : time(piece.path(duration), unit);
            return ends != null ? ends : starts != null && lasts != null ? (Long) (starts + lasts) : starts;
        }
    }

    private static final Times LENS = new Times("BeginOffsetMillis", "EndOffsetMillis", "", MILLI);
    private static final Times IN_SECONDS = new Times("start", "end", "duration", SECOND);
    private static final Times IN_MILLIS = new Times("start", "end", "duration", MILLI);
    private static final Times HARPER = new Times("offset_ms", "", "duration_ms", MILLI);
    private static final Times TICKS = new Times("Offset", "", "Duration", TICK);
    private static final Times BATCH = new Times("offsetInTicks", "", "durationInTicks", TICK);

    /** What is read of a tree; nothing if it is no transcript of a kind that is known. */
    public static Optional<TimedText> read(JsonNode root, List<String> remarks) {
        JsonTranscript reader = new JsonTranscript(root);
        if (!reader.read()) {
            return Optional.empty();
        }
        return Optional.of(reader.gathered.done(reader.language(), remarks));
    }

    private boolean read() {
        if (root.path("Transcript").isArray()) {
            lens(root.path("Transcript"));
        } else if (root.path("Segments").isArray()) {
            List<JsonNode> said = new ArrayList<>();
            root.path("Segments").forEach(each -> said.add(each.has("Transcript") ? each.path("Transcript") : each.path("Utterance")));
            lens(said);
        } else if (root.path("utterances").isArray()) {
            pieces(root.path("utterances"), root.has("audio_duration") || root.has("audio_url") ? IN_MILLIS : IN_SECONDS);
        } else if (root.path("results").has("channels") || root.path("results").has("utterances")) {
            deepgram(root.path("results"));
        } else if (root.path("words").isArray() && root.has("text") && !root.has("segments")) {
            words(root.path("words"), IN_MILLIS, "");
        } else if (root.path("segments").isArray()) {
            pieces(root.path("segments"), IN_SECONDS);
        } else if (root.path("recognizedPhrases").isArray()) {
            root.path("recognizedPhrases").forEach(each -> azure(each, BATCH, each.path("nBest").path(0).path("display"), each.path("speaker"), each.path("channel")));
        } else if (root.path("analysisInput").path("conversations").isArray()) {
            root.path("analysisInput").path("conversations").forEach(this::conversation);
        } else if (root.path("conversations").isArray()) {
            root.path("conversations").forEach(this::conversation);
        } else if (root.path("entries").isArray()) {
            entries(root.path("entries"), root.path("start_time"));
        } else if (root.isArray() && has(root, "RecognitionStatus")) {
            root.forEach(each -> azure(each, TICKS, each.path("NBest").path(0).path("Display"), each.path("SpeakerId"), each.path("Channel")));
        } else if (root.isArray() && has(root, "speaker_role")) {
            root.forEach(this::harper);
        } else if (root.isArray() && has(root, "text") && has(root, "start")) {
            pieces(root, IN_SECONDS);
        } else {
            return false;
        }
        return true;
    }

    private static boolean has(JsonNode array, String field) {
        for (JsonNode each : array) {
            if (each.has(field)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String language() {
        for (String field : List.of("LanguageCode", "language_code", "language", "locale")) {
            String said = root.path(field).asText("").strip();
            if (said.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
                return said.replace('_', '-');
            }
        }
        String said = root.path("analysisInput").path("conversations").path(0).path("language").asText("");
        return said.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? said : null;
    }

    private void lens(Iterable<JsonNode> said) {
        for (JsonNode each : said) {
            String who = each.path("ParticipantId").asText("");
            for (JsonNode participant : root.path("Participants")) {
                if (participant.path("ParticipantId").asText("").equals(who)) {
                    who = participant.path("ParticipantRole").asText(who);
                }
            }
            if (who.isEmpty()) {
                who = each.path("ParticipantRole").asText("");
            }
            piece(each, LENS, each.path("Content"), who, List.of());
        }
    }

    private void pieces(JsonNode pieces, Times times) {
        for (JsonNode each : pieces) {
            JsonNode text = each.has("transcript") ? each.path("transcript") : each.path("text");
            List<Word> words = new ArrayList<>();
            each.path("words").forEach(word -> word(word, times).ifPresent(words::add));
            piece(each, times, text, speaker(each), words);
        }
    }

    private static String speaker(JsonNode piece) {
        for (String field : List.of("speaker", "speaker_role", "role", "participantId", "channel")) {
            JsonNode said = piece.path(field);
            if (said.isTextual() && !said.asText().isBlank()) {
                return said.asText().length() <= 2 ? Messages.get("json.speaker", said.asText()) : said.asText().strip();
            }
            if (said.isNumber()) {
                return Messages.get(field.equals("channel") ? "json.channel" : "json.speaker", said.asText());
            }
        }
        return "";
    }

    private void deepgram(JsonNode results) {
        if (results.path("utterances").isArray() && !results.path("utterances").isEmpty()) {
            pieces(results.path("utterances"), IN_SECONDS);
            return;
        }
        int channel = 0;
        for (JsonNode each : results.path("channels")) {
            words(each.path("alternatives").path(0).path("words"), IN_SECONDS, results.path("channels").size() > 1 ? Messages.get("json.channel", channel) : "");
            channel++;
        }
    }

    /** Pieces of words: as long as one speaks without a pause, and a sentence is not at its end. */
    private void words(JsonNode all, Times times, String channel) {
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String who = "";
        for (JsonNode each : all) {
            Optional<Word> word = word(each, times);
            if (word.isEmpty()) {
                gathered.leftOut(text(each).isEmpty() ? "json.noText" : "json.noTime");
                continue;
            }
            String speaker = channel.isEmpty() ? speaker(each) : channel;
            boolean pause = !words.isEmpty() && word.get().startMicros() - words.getLast().endMicros() > GAP;
            boolean sentence = text.length() > 0 && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (!words.isEmpty() && (pause || sentence || !speaker.equals(who) || words.size() >= MOST_WORDS)) {
                gathered.add(words.getFirst().startMicros(), words.getLast().endMicros(), who, text.toString(), words);
                words = new ArrayList<>();
                text.setLength(0);
            }
            who = speaker;
            text.append(text.isEmpty() ? "" : " ").append(word.get().text());
            words.add(word.get());
        }
        if (!words.isEmpty()) {
            gathered.add(words.getFirst().startMicros(), words.getLast().endMicros(), who, text.toString(), words);
        }
    }

    private static String text(JsonNode word) {
        for (String field : List.of("punctuated_word", "word", "text", "Word")) {
            if (word.path(field).isTextual()) {
                return word.path(field).asText().strip();
            }
        }
        return "";
    }

    private static Optional<Word> word(JsonNode word, Times times) {
        Long start = times.start(word);
        Long end = times.end(word);
        String text = text(word);
        return start == null || end == null || text.isEmpty() ? Optional.empty() : Optional.of(new Word(start, Math.max(start, end), text));
    }

    private void azure(JsonNode each, Times times, JsonNode text, JsonNode speaker, JsonNode channel) {
        String who = !speaker.isMissingNode() && !speaker.asText("").isBlank() ? Messages.get("json.speaker", speaker.asText())
                : !channel.isMissingNode() ? Messages.get("json.channel", channel.asText()) : "";
        piece(each, times, text, who, List.of());
    }

    private void harper(JsonNode each) {
        JsonNode text = each.path("human_transcript").asText("").isBlank() ? each.path("transcript") : each.path("human_transcript");
        piece(each, HARPER, text, each.path("speaker_role").asText(""), List.of());
    }

    private void conversation(JsonNode conversation) {
        for (JsonNode each : conversation.path("conversationItems")) {
            Times times = each.has("audioTimings") ? new Times("offset", "", "duration", TICK) : each.has("offset") ? new Times("offset", "", "duration", TICK) : IN_SECONDS;
            piece(each, times, each.path("text"), speaker(each), List.of());
        }
    }

    private void entries(JsonNode entries, JsonNode began) {
        OffsetDateTime start = day(began);
        for (JsonNode each : entries) {
            OffsetDateTime said = day(each.path("timestamp"));
            start = start == null ? said : start;
            if (said == null || start == null) {
                gathered.leftOut("json.noTime");
                continue;
            }
            long from = Duration.between(start, said).toNanos() / 1_000;
            Long lasts = time(each.path("duration_ms"), MILLI);
            String text = each.path("text").asText("").strip();
            if (text.isEmpty()) {
                gathered.leftOut("json.noText");
            } else if (from < 0 || from > LONGEST) {
                gathered.leftOut("json.noTime");
            } else {
                gathered.add(from, from + (lasts == null ? 0 : lasts), speaker(each), text, List.of());
            }
        }
    }

    private static @Nullable OffsetDateTime day(JsonNode said) {
        try {
            return said.isTextual() ? OffsetDateTime.parse(said.asText()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void piece(JsonNode each, Times times, JsonNode text, String who, List<Word> words) {
        Long start = times.start(each);
        Long end = times.end(each);
        String said = text.isTextual() ? text.asText().strip() : "";
        if (said.isEmpty()) {
            gathered.leftOut("json.noText");
        } else if (start == null || end == null) {
            gathered.leftOut("json.noTime");
        } else {
            gathered.add(start, end, who, said, words);
        }
    }

    /** A time in microseconds; null where there is none that a call can have. */
    private static @Nullable Long time(JsonNode said, double unit) {
        if (!said.isNumber()) {
            return null;
        }
        double micros = said.asDouble() * unit;
        return micros >= 0 && micros <= LONGEST ? (Long) Math.round(micros) : null;
    }

    /** What was read, and how much could not be. */
    private static final class Gathered {

        private static final int MOST = 200_000;

        private final List<Cue> cues = new ArrayList<>();
        private final Map<String, Integer> left = new LinkedHashMap<>();

        void leftOut(String why) {
            left.merge(why, 1, Integer::sum);
        }

        void add(long start, long end, String who, String text, List<Word> words) {
            if (cues.size() >= MOST) {
                leftOut("json.tooMany");
                return;
            }
            if (end < start) {
                leftOut("json.backwards");
            }
            cues.add(new Cue(start, Math.max(start, end), who, text, words));
        }

        TimedText done(@Nullable String language, List<String> before) {
            List<String> remarks = new ArrayList<>(before);
            // Two channels, each in its own order, are no oddity.
            cues.sort(Comparator.comparingLong(Cue::startMicros));
            left.forEach((why, count) -> remarks.add(Messages.get(why, count)));
            return new TimedText(null, language, cues, remarks);
        }
    }
}
