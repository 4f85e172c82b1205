/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.reply.ReplyRefusedException.Reason;
import org.coachline.model.coaching.Verdict;

/**
 * A reply's file: a small JSON object whose {@code body} is a text, itself JSON, that is signed as it stands, so that nobody has to agree on how
 * JSON is written. The signature is HMAC-SHA256 (RFC 2104, FIPS 180-4) with the key of the delivery over the line {@code coachline-reply 1}, a line
 * feed and the body in UTF-8. It says that the reply was made with the delivered file, by whoever holds that; not who that is.
 *
 * <p>Input from outside: sizes, depth, numbers and texts are bounded before anything is believed. Thread-safe.
 */
public final class ReplyFile {

    /** Larger files are no replies. */
    public static final int MOST_BYTES = 512 * 1024;
    /** Characters of a comment. */
    public static final int MOST_COMMENT = 10_000;
    /** Characters of a reason. */
    public static final int MOST_REASON = 4_000;

    private static final String FORMAT = "coachline-reply";
    private static final int VERSION = 1;
    private static final String SIGNED = FORMAT + ' ' + VERSION + '\n';
    private static final int MOST_LINES = 2_000;
    private static final int MOST_ID = 200;
    private static final int DEPTH = 6;
    private static final int HEAD = 200;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(MOST_BYTES).maxNumberLength(20).maxNameLength(MOST_ID).build())
            .build());

    private final String name;
    private final String body;
    private final String signature;
    private final AgentReply reply;

    private ReplyFile(String name, String body, String signature, AgentReply reply) {
        this.name = name;
        this.body = body;
        this.signature = signature;
        this.reply = reply;
    }

    /**
     * Whether a file calls itself a reply, by its first bytes; cheap.
     *
     * @param file any file
     * @return true when it is to be read as one; also false when it cannot be read
     */
    public static boolean looksLikeOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
            return head.startsWith("{") && head.contains('"' + FORMAT + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @param file a file from outside
     * @return well formed, and not yet known to be anybody's
     * @throws ReplyRefusedException when it is no reply
     */
    public static ReplyFile read(Path file) throws ReplyRefusedException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new ReplyRefusedException(Reason.UNREADABLE, Messages.get("reply.missing", file));
        } catch (IOException e) {
            throw new ReplyRefusedException(Reason.UNREADABLE, Messages.get("reply.unreadable", file, String.valueOf(e.getMessage())));
        }
        return read(bytes, name);
    }

    /**
     * Reads a reply that came in another way than as a file.
     *
     * @param bytes UTF-8
     * @param name  how to call it in an error
     * @return as {@link #read(Path)}
     * @throws ReplyRefusedException when it is no reply
     */
    public static ReplyFile read(byte[] bytes, String name) throws ReplyRefusedException {
        if (bytes.length > MOST_BYTES) {
            throw new ReplyRefusedException(Reason.TOO_BIG, Messages.get("reply.tooBig", name, MOST_BYTES / 1024));
        }
        try {
            JsonNode file = object(text(bytes));
            if (!FORMAT.equals(file.path("format").asText())) {
                throw new ReplyRefusedException(Reason.NOT_A_REPLY, Messages.get("reply.none", name));
            }
            JsonNode version = file.path("version");
            if (version.isIntegralNumber() && version.asLong() > VERSION) {
                throw new ReplyRefusedException(Reason.NEWER, Messages.get("reply.newer", name));
            }
            if (!version.isIntegralNumber() || version.asLong() != VERSION) {
                throw new Malformed("version");
            }
            String body = string(file, "body", MOST_BYTES);
            String signature = string(file, "signature", MOST_ID);
            return new ReplyFile(name, body, signature, reply(object(body)));
        } catch (Malformed | JsonProcessingException | CharacterCodingException | DateTimeParseException e) {
            String what = e instanceof Malformed malformed ? malformed.field : Messages.get("reply.json");
            throw new ReplyRefusedException(Reason.NOT_A_REPLY, Messages.get("reply.malformed", name, what));
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        // Some editors and mail programs put it there.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What is missing or of another form. */
    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        private final String field;

        Malformed(String field) {
            super(field);
            this.field = field;
        }
    }

    private static JsonNode object(String json) throws Malformed, JsonProcessingException {
        JsonNode node = JSON.readerFor(JsonNode.class).with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json);
        if (node == null || !node.isObject()) {
            throw new Malformed("{}");
        }
        return node;
    }

    private static AgentReply reply(JsonNode body) throws Malformed {
        List<AgentReply.Seen> marks = new ArrayList<>();
        Set<String> marked = new HashSet<>();
        for (JsonNode each : list(body, "self")) {
            marks.add(seen(each, marked, "self"));
        }
        List<AgentReply.Disputed> disputes = new ArrayList<>();
        Set<String> disputed = new HashSet<>();
        for (JsonNode each : list(body, "disputes")) {
            AgentReply.Seen seen = seen(each, disputed, "disputes");
            String reason = string(each, "reason", MOST_REASON).strip();
            if (reason.isEmpty()) {
                throw new Malformed("disputes.reason");
            }
            disputes.add(new AgentReply.Disputed(seen, reason));
        }
        JsonNode acknowledged = body.path("acknowledged");
        if (!acknowledged.isBoolean()) {
            throw new Malformed("acknowledged");
        }
        return new AgentReply(id(body, "reply"), id(body, "delivery"), string(body, "review", MOST_ID), Instant.parse(string(body, "writtenAt", MOST_ID)),
                acknowledged.asBoolean(), string(body, "comment", MOST_COMMENT).strip(), marks, disputes);
    }

    private static List<JsonNode> list(JsonNode body, String field) throws Malformed {
        JsonNode list = body.path(field);
        if (!list.isArray() || list.size() > MOST_LINES) {
            throw new Malformed(field);
        }
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }

    /** A line once: who disputes it twice has proposed two answers. */
    private static AgentReply.Seen seen(JsonNode from, Set<String> before, String field) throws Malformed {
        String line = string(from, "line", MOST_ID);
        if (!before.add(line)) {
            throw new Malformed(field + ".line");
        }
        Verdict verdict = Verdict.NONE;
        if (from.has("verdict")) {
            verdict = Verdict.get(string(from, "verdict", MOST_ID));
            if (verdict == null) {
                throw new Malformed(field + ".verdict");
            }
        }
        boolean not = from.path("notApplicable").asBoolean(false);
        return new AgentReply.Seen(line, verdict, from.has("option") && !not ? string(from, "option", MOST_ID) : null, not);
    }

    private static String string(JsonNode from, String field, int longest) throws Malformed {
        JsonNode node = from.path(field);
        if (!node.isTextual() || node.asText().length() > longest) {
            throw new Malformed(field);
        }
        return node.asText();
    }

    private static String id(JsonNode from, String field) throws Malformed {
        String id = string(from, field, MOST_ID);
        try {
            if (UUID.fromString(id).toString().equals(id)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like one in capital letters.
        }
        throw new Malformed(field);
    }

    /**
     * What it says. Nothing of it is known to be true before it {@link #isSignedWith}.
     *
     * @return the reply
     */
    public AgentReply reply() {
        return reply;
    }

    /**
     * How to call it.
     *
     * @return the name of the file
     */
    public String name() {
        return name;
    }

    /**
     * Whether it was made with a delivered file.
     *
     * @param secret Base64 of the key of the delivery
     * @return false when it was changed since, or made without that file
     */
    public boolean isSignedWith(String secret) {
        // In constant time, so that nobody learns a signature by trying.
        return MessageDigest.isEqual(sign(body, secret).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The signature of a body.
     *
     * @param body   JSON
     * @param secret Base64 of a key
     * @return hexadecimal, in small letters
     */
    static String sign(String body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((SIGNED + body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
