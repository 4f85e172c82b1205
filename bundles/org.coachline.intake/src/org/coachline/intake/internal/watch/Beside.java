/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.ArrayList;
import java.util.List;
import org.coachline.interchange.InterchangeException;
import org.coachline.interchange.LenientJson;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedTexts;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.jspecify.annotations.Nullable;

/** What lies beside recordings and is called like them. */
final class Beside {

    private static final List<String> BETWEEN = List.of("", "_transcript", ".transcript", "-transcript", "_metadata", ".metadata");
    private static final List<String> ENDINGS = List.of(".json", ".vtt", ".srt");

    private Beside() {
    }

    /** Files of a recording's folder that are called like it. */
    static List<TreeFile> of(FileTree tree, TreeFile recording) {
        return of(tree, recording.folder() + recording.stem());
    }

    /** Files that are called like a path, but for their ending. */
    static List<TreeFile> of(FileTree tree, String stem) {
        if (!tree.hasCompanions()) {
            return List.of();
        }
        List<TreeFile> beside = new ArrayList<>();
        for (String between : BETWEEN) {
            for (String ending : ENDINGS) {
                tree.file(stem + between + ending).ifPresent(beside::add);
            }
        }
        return beside;
    }

    /** Reads all of them into facts: transcripts, and figures where a file has some. */
    static void read(FileTree tree, List<TreeFile> companions, Facts facts) {
        for (TreeFile each : companions) {
            if (SoundNames.ending(each.name()).equals("json")) {
                LenientJson json = json(tree, each, facts);
                if (json != null) {
                    JsonFacts.add(json.root(), facts);
                }
            }
            transcript(tree, each, facts);
        }
    }

    /** Reads a transcript, unless one is there already. One that is none is no oddity in JSON: that may hold anything. */
    static void transcript(FileTree tree, TreeFile file, Facts facts) {
        if (facts.transcript != null) {
            return;
        }
        try {
            TimedText text = TimedTexts.read(tree.path(file));
            text.remarks().forEach(each -> facts.remark(Messages.get("facts.in", file.name(), each)));
            if (text.cues().isEmpty()) {
                facts.remark(Messages.get("facts.noCues", file.name()));
            } else {
                facts.transcript = text;
                facts.transcriptSource = file.name();
            }
        } catch (InterchangeException e) {
            if (!SoundNames.ending(file.name()).equals("json")) {
                facts.remark(Messages.get("facts.in", file.name(), e.reason()));
            }
        }
    }

    /** Reads a file of JSON; null, and a remark, where there is none. */
    static @Nullable LenientJson json(FileTree tree, TreeFile file, Facts facts) {
        try {
            LenientJson json = LenientJson.read(tree.path(file));
            json.remarks().forEach(each -> facts.remark(Messages.get("facts.in", file.name(), each)));
            return json;
        } catch (InterchangeException e) {
            facts.remark(Messages.get("facts.in", file.name(), e.reason()));
            return null;
        }
    }
}
