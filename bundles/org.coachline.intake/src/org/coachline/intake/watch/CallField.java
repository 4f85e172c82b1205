/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of a file's name, or a column of a manifest, may say of a call. */
public enum CallField {
    /** By what the recorder knows the call. */
    ID,
    /** When it began: day and time of day together. */
    START,
    /** On which day it began. */
    DATE,
    /** At which time of day it began. */
    TIME,
    /** When it began, in seconds or milliseconds since 1970. */
    EPOCH,
    /** The zone of its start, where each call has its own. */
    ZONE,
    /** Who spoke for the company, by name. */
    AGENT,
    /** Who spoke for the company, as the switch knows them: an extension, a login. */
    AGENTID,
    /** The queue. */
    QUEUE,
    /** The number that called. */
    CALLER,
    /** The number that was called. */
    CALLEE,
    /** In, out, or whatever the recorder calls the kind of call. */
    TYPE,
    /** What to call it. */
    TITLE,
    /** The recording's file. */
    RECORDING,
    /** The transcript's file. */
    TRANSCRIPT,
    /** How content the customer was, from 1 to 5. */
    SATISFACTION,
    /** Whether the matter was settled. */
    RESOLVED,
    /** Talk, hold and after-call work together. */
    HANDLETIME,
    /** How long it lasted, as the recorder counted. */
    DURATION,
    /** Whether the agent asked for it to be heard. */
    HELP,
    /** Says nothing that is wanted. */
    ANY;

    /** As patterns and settings write it: in small letters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that is written so, in letters of any size. */
    public static Optional<CallField> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
