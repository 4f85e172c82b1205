/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ResourceBundle;

import org.coachline.library.AuditKind;
import org.coachline.model.WrittenTime;

/** What is said about records, in the user's language. */
final class RecordTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.record.records");

    private RecordTexts() {
    }

    static String get(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** The same without the mark of a key, for what is read and not pressed. */
    static String plain(String key) {
        return get(key).replace("&", "");
    }

    /** What an entry of a kind tells of. */
    static String kind(AuditKind kind) {
        return get("kind." + kind.name());
    }

    /** What a type of subject is called; its own name for one that is not known here. */
    static String subject(String type) {
        String key = "subject." + type;
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : type;
    }

    static String time(Instant at) {
        return WrittenTime.exactDayAndTime(at.atZone(ZoneId.systemDefault()));
    }
}
