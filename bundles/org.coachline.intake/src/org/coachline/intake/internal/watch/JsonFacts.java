/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coachline.intake.internal.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What JSON beside recordings says of a call, by the names of its fields: Contact Lens (characteristics of a conversation, redactions),
 * Amazon Connect's contact records, Genesys Cloud's metadata, Twilio's recordings. Sources:
 * <a href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html">Contact Lens output</a>,
 * <a href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">contact records</a>,
 * <a href="https://help.mypurecloud.com/articles/working-with-exported-recordings-in-aws-s3-bucket">Genesys Cloud's export</a>,
 * <a href="https://www.twilio.com/docs/voice/api/recording">Twilio's recordings</a>. Fields that are missing, empty or of another form are
 * passed over. What services think of people's feelings is left out: nobody here vouches for it.
 */
final class JsonFacts {

    /**
     * The names that Genesys Cloud's metadata is read by, and those that are documented and say nothing that is wanted. Anything else is named
     * once on its source, since the names of queues, numbers and times are not documented there.
     */
    static final Set<String> GENESYS = Set.of("mediaType", "media_type", "conversationId", "conversation_id", "startTime", "start_time", "conversationStart",
            "recordingStartTime", "startTimestamp", "users", "agents", "user", "agentName", "userName", "agent", "userIds", "agentId", "userId", "queues", "queue", "queueName",
            "queueIds", "direction", "initialDirection", "originatingDirection", "ani", "callerId", "from", "dnis", "to", "recordingId", "id", "duration_seconds", "durationMs",
            "durationMillis", "durationMilliseconds", "mediaSubtype", "provider");

    private static final long MOST_MILLIS = 7L * 24 * 3600 * 1000;

    private JsonFacts() {
    }

    /** Adds what a tree says to facts that do not say it yet. */
    static void add(JsonNode root, Facts facts) {
        Facts said = new Facts();
        if (root.has("ConversationCharacteristics") || root.path("Transcript").isArray()) {
            lens(root, said);
        } else if (root.has("ContactId") || root.path("Agent").isObject()) {
            contact(root, said);
        } else if (root.has("conversationId") || root.has("conversation_id") || root.has("recordingId")
                || root.has("userIds") && root.has("mediaType")) {
            conversation(root, said);
        } else if (root.has("call_sid") || root.has("callSid")) {
            twilio(root, said);
        }
        facts.addMissing(said);
    }

    private static void lens(JsonNode root, Facts facts) {
        JsonNode said = root.path("ConversationCharacteristics");
        facts.id = text(root.path("CustomerMetadata"), "ContactId");
        facts.figure("duration", seconds(said.path("TotalConversationDurationMillis")), "s");
        facts.figure("interruptions", number(said.path("Interruptions").path("TotalCount")), "");
        facts.figure("interruptions.time", seconds(said.path("Interruptions").path("TotalTimeMillis")), "s");
        facts.figure("non-talk-time", seconds(said.path("NonTalkTime").path("TotalTimeMillis")), "s");
        facts.figure("talk-time", seconds(said.path("TalkTime").path("TotalTimeMillis")), "s");
        for (Map.Entry<String, JsonNode> each : said.path("TalkTime").path("DetailsByParticipant").properties()) {
            facts.figure("talk-time." + role(root, each.getKey()), seconds(each.getValue().path("TotalTimeMillis")), "s");
        }
        for (Map.Entry<String, JsonNode> each : said.path("TalkSpeed").path("DetailsByParticipant").properties()) {
            facts.figure("talk-speed." + role(root, each.getKey()), number(each.getValue().path("AverageWordsPerMinute")), "words/min");
        }
        String job = text(root, "JobStatus");
        if (!job.isEmpty() && !job.equalsIgnoreCase("COMPLETED")) {
            facts.remark(Messages.get("facts.job", job));
        }
        facts.wordsRedacted = text(root.path("ContentMetadata"), "Output").equalsIgnoreCase("Redacted");
        for (JsonNode piece : root.path("Transcript")) {
            for (JsonNode span : piece.path("Redaction").path("RedactedTimestamps")) {
                JsonNode from = span.path("BeginOffsetMillis");
                JsonNode to = span.path("EndOffsetMillis");
                if (from.isNumber() && to.isNumber() && from.asLong() >= 0 && to.asLong() > from.asLong() && to.asLong() < MOST_MILLIS) {
                    facts.redactions.add(new Facts.Span(from.asLong() * 1_000, to.asLong() * 1_000));
                }
            }
        }
    }

    private static String role(JsonNode root, String participant) {
        for (JsonNode each : root.path("Participants")) {
            if (each.path("ParticipantId").asText("").equals(participant)) {
                return each.path("ParticipantRole").asText(participant).toLowerCase(Locale.ROOT);
            }
        }
        return participant.toLowerCase(Locale.ROOT);
    }

    private static void contact(JsonNode root, Facts facts) {
        facts.id = text(root, "ContactId");
        JsonNode agent = root.path("Agent");
        facts.agentId = text(agent, "Username");
        facts.agent = text(agent, "Name");
        facts.queue = text(root.path("Queue"), "Name");
        Instant connected = instant(agent, "ConnectedToAgentTimestamp");
        facts.start = connected == null ? instant(root, "ConnectedToSystemTimestamp", "InitiationTimestamp") : connected;
        facts.figure("type", text(root, "InitiationMethod").toLowerCase(Locale.ROOT));
        facts.figure("caller", text(root.path("CustomerEndpoint"), "Address"));
        facts.figure("callee", text(root.path("SystemEndpoint"), "Address"));
        Double talked = number(agent.path("AgentInteractionDuration"));
        Double held = number(agent.path("CustomerHoldDuration"));
        Double after = number(agent.path("AfterContactWorkDuration"));
        facts.figure("talk-time", talked, "s");
        facts.figure("hold-time", held, "s");
        facts.figure("after-call-work", after, "s");
        facts.figure("holds", number(agent.path("NumberOfHolds")), "");
        facts.figure("longest-hold", number(agent.path("LongestHoldDuration")), "s");
        facts.figure("queue-time", number(root.path("Queue").path("Duration")), "s");
        if (talked != null) {
            facts.handleMicros = Math.round((talked + (held == null ? 0 : held) + (after == null ? 0 : after)) * 1e6);
        }
    }

    /**
     * Genesys Cloud's metadata. Documented are {@code mediaType} (Call, Callback, Screen, ...), {@code mediaSubtype}, {@code provider} and
     * {@code userIds}, a list of ids; queues, numbers and times are taken by the names that Genesys gives them elsewhere.
     */
    private static void conversation(JsonNode root, Facts facts) {
        String media = text(root, "mediaType", "media_type");
        if (!media.isEmpty() && !media.equalsIgnoreCase("Call") && !media.equalsIgnoreCase("Callback") && !media.equalsIgnoreCase("voice")) {
            facts.remark(Messages.get("facts.media", media));
        }
        facts.id = text(root, "conversationId", "conversation_id");
        facts.start = instant(root, "startTime", "start_time", "conversationStart", "recordingStartTime", "startTimestamp");
        JsonNode user = root.path("users").isArray() ? root.path("users").path(0) : root.path("agents").isArray() ? root.path("agents").path(0) : root.path("user");
        facts.agent = user.isTextual() ? user.asText() : text(user, "name", "displayName");
        facts.agentId = user.isTextual() ? "" : text(user, "id", "userId", "email");
        if (facts.agent.isEmpty()) {
            facts.agent = text(root, "agentName", "userName", "agent");
        }
        if (facts.agentId.isEmpty()) {
            String listed = root.path("userIds").path(0).asText("").strip();
            facts.agentId = listed.isEmpty() ? text(root, "agentId", "userId") : listed;
        }
        JsonNode queue = root.path("queues").isArray() ? root.path("queues").path(0) : root.path("queue");
        facts.queue = queue.isTextual() ? queue.asText() : text(queue, "name");
        if (facts.queue.isEmpty()) {
            facts.queue = text(root, "queueName");
        }
        facts.figure("queue-id", root.path("queueIds").path(0).asText(""));
        facts.figure("type", text(root, "direction", "initialDirection", "originatingDirection").toLowerCase(Locale.ROOT));
        facts.figure("caller", number(text(root, "ani", "callerId", "from")));
        facts.figure("callee", number(text(root, "dnis", "to")));
        facts.figure("recording", text(root, "recordingId", "id"));
        Double lasted = number(root.path("duration_seconds"));
        Double millis = null;
        for (String name : new String[] {"durationMs", "durationMillis", "durationMilliseconds"}) {
            millis = millis == null ? number(root.path(name)) : millis;
        }
        facts.figure("duration", lasted == null && millis != null ? (Double) (millis / 1_000) : lasted, "s");
    }

    /** A number without the scheme of its address (RFC 3966, RFC 3261). */
    private static String number(String address) {
        String bare = address.replaceFirst("^(?i:tel|sips?):", "");
        int host = bare.indexOf('@');
        return host > 0 ? bare.substring(0, host) : bare;
    }

    /** Twilio's fields; a recording of a conference has the conference's id where the call's may be missing, <a href="https://www.twilio.com/docs/voice/api/recording">Recordings resource</a>. */
    static void twilio(JsonNode root, Facts facts) {
        facts.id = text(root, "call_sid", "callSid", "conference_sid", "conferenceSid");
        facts.start = instant(root, "start_time", "startTime", "date_created", "dateCreated");
        facts.figure("duration", number(root.path("duration")), "s");
        facts.figure("recording", text(root, "sid"));
        facts.figure("recorded-by", text(root, "source"));
        facts.figure("channels", number(root.path("channels")), "");
    }

    /** The first of some fields that is a text; empty for none. */
    static String text(JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode said = node.path(field);
            if (said.isTextual() && !said.asText().isBlank()) {
                String text = said.asText().strip();
                return text.length() > 300 ? text.substring(0, 300) : text;
            }
        }
        return "";
    }

    private static @Nullable Instant instant(JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode said = node.path(field);
            try {
                if (said.isTextual() && !said.asText().isBlank()) {
                    return Times.instant(said.asText(), Times.STANDARD, ZoneOffset.UTC);
                }
                if (said.isNumber()) {
                    return Times.epoch(said.asText());
                }
            } catch (DateTimeException e) {
                // Another field may know.
                continue;
            }
        }
        return null;
    }

    private static @Nullable Double number(JsonNode said) {
        if (said.isNumber()) {
            return said.asDouble();
        }
        try {
            return said.isTextual() && !said.asText().isBlank() ? (Double) Double.parseDouble(said.asText().strip()) : null;
        } catch (NumberFormatException e) {
            // Recorders write numbers as texts, and words where they have none.
            return null;
        }
    }

    private static @Nullable Double seconds(JsonNode millis) {
        Double number = number(millis);
        return number == null ? null : (Double) (number / 1_000);
    }
}
