/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.reader;

import java.util.List;

import org.coachline.interchange.TimedText;

/**
 * What a partner's reader has read. The lists are copied by whoever asked, in the reader's own time.
 *
 * @param language the language's tag, or empty where the file does not name it
 * @param cues     what was said, in any order; times are microseconds from the start of the recording, from 0
 * @param remarks  what was odd and how it was read all the same, a sentence each, for people; empty for most
 * @since 1.0
 */
public record ForeignTranscript(String language, List<TimedText.Cue> cues, List<String> remarks) {
}
