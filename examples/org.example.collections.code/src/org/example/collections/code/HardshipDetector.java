/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.collections.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.ProposedMoment;
import org.coachline.analysis.detect.SpokenLine;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;

/**
 * Proposes to look at how the agent went on after the caller had spoken of hardship. It judges nothing: whether it was heard is for a
 * person to say, so the verdict is left open.
 */
public final class HardshipDetector implements MomentDetector {

    private static final String TECHNIQUE = "org.example.collections/hear-hardship";
    private static final Pattern HARDSHIP = Pattern.compile(
            "\\b(lost (my|his|her) (job|work)|hours were cut|made redundant|in hospital|been ill|separated|divorced?|passed away|can(no|')t (afford|pay))\\b");

    @Override
    public List<ProposedMoment> detect(CallMaterial call, BooleanSupplier cancelled) {
        List<ProposedMoment> proposals = new ArrayList<>();
        List<SpokenLine> lines = call.transcript();
        for (int i = 0; i < lines.size() && !cancelled.getAsBoolean(); i++) {
            SpokenLine line = lines.get(i);
            Matcher words = HARDSHIP.matcher(line.text().toLowerCase(Locale.ENGLISH));
            if (line.role() == ChannelRole.CUSTOMER && words.find()) {
                SpokenLine answer = answer(lines, i, line);
                proposals.add(new ProposedMoment(answer.startMicros(), answer.endMicros(), TECHNIQUE, Verdict.NONE, ChannelRole.AGENT,
                        "The caller said \u201c" + words.group() + "\u201d " + seconds(answer.startMicros() - line.endMicros()) + " before this. Was it heard?"));
            }
        }
        return proposals;
    }

    /** What the agent says next; the caller's own line where nothing follows. */
    private static SpokenLine answer(List<SpokenLine> lines, int from, SpokenLine otherwise) {
        return lines.subList(from + 1, lines.size()).stream().filter(each -> each.role() == ChannelRole.AGENT).findFirst().orElse(otherwise);
    }

    private static String seconds(long micros) {
        return Math.max(0, Math.round(micros / 100_000.0)) / 10.0 + " s";
    }
}
