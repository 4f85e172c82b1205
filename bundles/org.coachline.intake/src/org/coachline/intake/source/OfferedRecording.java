/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A recording that a recorder has, with what it knows of the call.
 *
 * @param id       by which the source finds it again
 * @param fileName what to call the file, without a folder; its ending is no promise, recordings are recognised by their content
 * @param start    when the call began, or null where the recorder does not know
 * @param zone     IANA id of the zone to show it in; empty for the call centre's
 * @param agent    who spoke for the company; empty where the recorder does not know
 * @param queue    the queue; empty where there is none
 * @since 1.0
 */
public record OfferedRecording(String id, String fileName, @Nullable Instant start, String zone, String agent, String queue) {
}
