/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** Builds moments for tests; each one is of another second of the call it is in. */
public final class MomentBuilder {

    private static int made;

    private String call = "call-1";
    private String review = "review-1";
    private @Nullable Instant start = Instant.parse("2026-03-02T22:30:00Z");
    private @Nullable CatalogRef callerType;
    private @Nullable CatalogRef technique;
    private Verdict verdict = Verdict.NONE;
    private Severity severity = Severity.NORMAL;
    private @Nullable String heard;
    private @Nullable String better;
    private @Nullable String comment;
    private long position = -1;

    public static MomentBuilder moment(String technique, Verdict verdict) {
        MomentBuilder builder = new MomentBuilder();
        builder.technique = ref(technique);
        builder.verdict = verdict;
        return builder;
    }

    public static MomentBuilder bookmark() {
        return new MomentBuilder();
    }

    public static CatalogRef ref(String item) {
        return item.contains("/") ? CatalogRef.parse(item) : new CatalogRef("test.pack", item, "1.0.0");
    }

    public MomentBuilder in(String callId, @Nullable String at) {
        call = callId;
        start = at == null ? null : Instant.parse(at);
        return this;
    }

    public MomentBuilder reviewedIn(String reviewId) {
        review = reviewId;
        return this;
    }

    public MomentBuilder caller(String type) {
        callerType = ref(type);
        return this;
    }

    public MomentBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    public MomentBuilder words(String phraseHeard, String betterPhrase, String text) {
        heard = phraseHeard;
        better = betterPhrase;
        comment = text;
        return this;
    }

    public MomentBuilder at(long seconds) {
        position = seconds * 1_000_000;
        return this;
    }

    public MomentFacts make() {
        int number = ++made;
        long where = position < 0 ? number * 1_000_000L : position;
        return new MomentFacts("moment-" + number, review, call, "agent-1", start, "Europe/Berlin", callerType, where, where,
                ChannelRole.AGENT, technique, verdict, severity, heard, better, comment);
    }
}
